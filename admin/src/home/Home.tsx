import { Card, List, ListItemButton, ListItemIcon, ListItemText, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../panel';
import { menuOf } from '../rooms';
import { Page } from '../shared/Page';

/** Home: who is signed in, and the rooms of the role. */
export function Home() {
  const translate = useTranslate();
  const { name, role, unit } = useViewer();
  return (
    <Page
      title={translate('screens.home.welcome', { name })}
      under={`${translate(`enums.Role.${role}`)} · ${unit.name}`}
    >
      <Typography variant="h2" sx={{ mb: 1 }}>
        {translate('screens.home.rooms')}
      </Typography>
      <Card sx={{ maxWidth: 480 }}>
        <List dense disablePadding>
          {menuOf(role).flatMap(({ entries }) =>
            entries.map(({ to, label, icon: Icon }) => (
              <ListItemButton key={to} component={Link} to={to} sx={{ minHeight: 44 }}>
                <ListItemIcon sx={{ minWidth: 36 }}>
                  <Icon />
                </ListItemIcon>
                <ListItemText primary={translate(label, { smart_count: 2 })} />
              </ListItemButton>
            )),
          )}
        </List>
      </Card>
    </Page>
  );
}
