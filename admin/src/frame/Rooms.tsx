import HomeOutlined from '@mui/icons-material/HomeOutlined';
import { Typography } from '@mui/material';
import { Fragment } from 'react';
import { Menu, useSidebarState, useTranslate } from 'react-admin';
import { useViewer } from '../panel';
import { menuOf } from '../rooms';

/** What react-admin draws as a menu is a way through links. */
const asNavigation = { component: 'nav', role: 'navigation' };
const asLink = { role: 'link' };

/** The menu: the rooms of the role, each a heading over what it holds. */
export function Rooms() {
  const translate = useTranslate();
  const [open] = useSidebarState();
  const { role } = useViewer();
  return (
    <Menu {...asNavigation} aria-label={translate('bar.menu')} sx={{ py: 1 }}>
      <Menu.Item
        {...asLink}
        to="/"
        primaryText={translate(role === 'AGENT' ? 'rooms.today' : 'menu.home')}
        leftIcon={<HomeOutlined fontSize="small" />}
      />
      {menuOf(role).map(({ room, entries }) => (
        <Fragment key={room}>
          {open && (
            <Typography
              component="h2"
              variant="caption"
              sx={{ px: 2.5, pt: 2, pb: 0.5, color: 'text.secondary', fontWeight: 650 }}
            >
              {translate(`rooms.${room}`)}
            </Typography>
          )}
          {entries.map(({ to, label, icon: Icon }) => (
            <Menu.Item
              key={to}
              {...asLink}
              to={to}
              primaryText={translate(label, { smart_count: 2 })}
              leftIcon={<Icon />}
            />
          ))}
        </Fragment>
      ))}
    </Menu>
  );
}
