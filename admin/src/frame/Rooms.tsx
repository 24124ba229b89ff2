import HomeOutlined from '@mui/icons-material/HomeOutlined';
import { Typography } from '@mui/material';
import { Fragment } from 'react';
import { Menu, useSidebarState, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
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
  const { pathname } = useLocation();
  const isHere = (to: string) => (pathname === to || pathname.startsWith(`${to}/`) ? 'page' : undefined);
  return (
    <Menu {...asNavigation} aria-label={translate('bar.menu')} sx={{ py: 1 }}>
      <Menu.Item
        {...asLink}
        to="/"
        aria-current={pathname === '/' ? 'page' : undefined}
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
              aria-current={isHere(to)}
              primaryText={translate(label, { smart_count: 2 })}
              leftIcon={<Icon />}
            />
          ))}
        </Fragment>
      ))}
    </Menu>
  );
}
