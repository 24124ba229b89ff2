import HomeOutlined from '@mui/icons-material/HomeOutlined';
import { BottomNavigation, BottomNavigationAction, Paper } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { useViewer } from '../panel';
import { menuOf, type Entry } from '../rooms';
import { usePhone } from '../shared/usePhone';

const home: Entry = { to: '/', label: 'rooms.today', icon: HomeOutlined };

/** An agent has so many rooms; they stand under the thumb. */
const ROOMS = 4;

/** The rooms of an agent at the lower edge of the phone. */
export function PhoneRooms() {
  const translate = useTranslate();
  const phone = usePhone();
  const { pathname } = useLocation();
  const { role } = useViewer();
  if (!phone || role !== 'AGENT') return null;
  const entries = [home, ...menuOf(role).flatMap((room) => room.entries)].slice(0, ROOMS);
  const here = entries.findLast(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return (
    <Paper
      component="nav"
      aria-label={translate('bar.menu')}
      sx={{ position: 'sticky', bottom: 0, zIndex: 'appBar', borderTop: 1, borderColor: 'divider', mx: -1.5, mb: -3 }}
    >
      <BottomNavigation showLabels value={here?.to ?? false}>
        {entries.map(({ to, label, icon: Icon }) => (
          <BottomNavigationAction
            key={to}
            value={to}
            component={Link}
            to={to}
            aria-current={to === here?.to ? 'page' : undefined}
            icon={<Icon />}
            label={translate(label, { smart_count: 2 })}
          />
        ))}
      </BottomNavigation>
    </Paper>
  );
}
