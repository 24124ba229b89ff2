import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined';
import TerminalOutlined from '@mui/icons-material/TerminalOutlined';
import { Box, Divider, ListItemIcon, ListItemText, MenuItem, Typography } from '@mui/material';
import type { ComponentType, ReactNode } from 'react';
import { Logout, UserMenu, useTranslate, useUserMenu } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../panel';

/** Who is signed in, in which role, for which unit; and the way out. */
export function PersonMenu() {
  const translate = useTranslate();
  return (
    <UserMenu icon={<AccountCircleOutlined titleAccess={translate('bar.account')} />} label="">
      <Person />
      <Divider sx={{ my: 0.5 }} />
      <Way icon={ManageAccountsOutlined} to="/profile" label="menu.profile" />
      <Way icon={InfoOutlined} to="/about" label="menu.about" />
      <Way icon={TerminalOutlined} href="/graphql" label="menu.explorer" />
      <Logout />
    </UserMenu>
  );
}

function Person() {
  const translate = useTranslate();
  const { name, role, unit } = useViewer();
  return (
    <Box sx={{ px: 2, py: 1, maxWidth: 300 }}>
      <Typography sx={{ fontWeight: 650 }}>{name}</Typography>
      <Typography variant="body2">{translate(`enums.Role.${role}`)}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {unit.name}
      </Typography>
    </Box>
  );
}

function Way({
  icon: Icon,
  label,
  to,
  href,
}: {
  icon: ComponentType;
  label: string;
  to?: string;
  href?: string;
}): ReactNode {
  const translate = useTranslate();
  const menu = useUserMenu();
  const where = to ? { component: Link, to } : { component: 'a', href, target: '_blank', rel: 'noopener' };
  return (
    <MenuItem {...where} onClick={menu?.onClose}>
      <ListItemIcon>
        <Icon />
      </ListItemIcon>
      <ListItemText>{translate(label)}</ListItemText>
    </MenuItem>
  );
}
