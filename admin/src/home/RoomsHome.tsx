import TerminalOutlined from '@mui/icons-material/TerminalOutlined';
import { Box, List, ListItem, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../panel';
import { menuOf } from '../rooms';
import { Section } from '../shared/Section';

interface WayProps {
  icon: ComponentType;
  name: string;
  /** What is found there. */
  about?: string;
  /** Within the panel, or an address beside it. */
  way: { component: typeof Link; to: string } | { component: 'a'; href: string };
}

function Way({ icon: Icon, name, about, way }: WayProps) {
  return (
    <ListItem disablePadding>
      <ListItemButton {...way} sx={{ minHeight: 44 }}>
        <ListItemIcon sx={{ minWidth: 36 }}>
          <Icon />
        </ListItemIcon>
        <ListItemText primary={name} secondary={about} />
      </ListItemButton>
    </ListItem>
  );
}

/** The rooms of a role, and the explorer of the API. */
export function RoomsHome() {
  const translate = useTranslate();
  const { role } = useViewer();
  return (
    <Box sx={{ maxWidth: 720 }}>
      <Section title={translate('screens.home.rooms')} flush>
        <List dense disablePadding>
          {menuOf(role).flatMap(({ entries }) =>
            entries.map(({ to, label, icon }) => (
              <Way key={to} icon={icon} name={translate(label, { smart_count: 2 })} way={{ component: Link, to }} />
            )),
          )}
          <Way
            icon={TerminalOutlined}
            name={translate('menu.explorer')}
            about={translate('screens.home.explorer')}
            way={{ component: 'a', href: '/graphql' }}
          />
        </List>
      </Section>
    </Box>
  );
}
