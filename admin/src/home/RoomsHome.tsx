import { Card, List, ListItem, ListItemButton, ListItemIcon, ListItemText, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../panel';
import { menuOf } from '../rooms';

/** The rooms of a role. */
export function RoomsHome() {
  const translate = useTranslate();
  const { role } = useViewer();
  return (
    <>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {translate('screens.home.rooms')}
      </Typography>
      <Card sx={{ maxWidth: 480 }}>
        <List dense disablePadding>
          {menuOf(role).flatMap(({ entries }) =>
            entries.map(({ to, label, icon: Icon }) => (
              <ListItem key={to} disablePadding>
                <ListItemButton component={Link} to={to} sx={{ minHeight: 44 }}>
                  <ListItemIcon sx={{ minWidth: 36 }}>
                    <Icon />
                  </ListItemIcon>
                  <ListItemText primary={translate(label, { smart_count: 2 })} />
                </ListItemButton>
              </ListItem>
            )),
          )}
        </List>
      </Card>
    </>
  );
}
