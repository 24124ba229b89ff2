import { AppBar, Box, Divider, Toolbar, Typography } from '@mui/material';
import { SidebarToggleButton, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../panel';
import { LanguageSwitch } from './LanguageSwitch';
import { LookSwitch } from './LookSwitch';
import { PersonMenu } from './PersonMenu';
import { Refresh } from './Refresh';
import { Skip } from './Skip';

/** The bar above everything: the brand, the unit, the language, the look, the person. */
export function Bar() {
  const translate = useTranslate();
  const { unit } = useViewer();
  return (
    <AppBar
      position="sticky"
      elevation={0}
      color="inherit"
      sx={{ borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper', zIndex: 'appBar' }}
    >
      <Toolbar variant="dense" disableGutters sx={{ gap: { xs: 0.5, sm: 1 }, px: { xs: 0.5, sm: 1.5 }, minHeight: 48 }}>
        <Skip />
        <SidebarToggleButton />
        <Box
          component={Link}
          to="/"
          sx={{ display: 'flex', alignItems: 'center', gap: 1, color: 'inherit', textDecoration: 'none', py: 1 }}
        >
          <img src="/admin/mark.svg" alt="" width={26} height={26} />
          <Typography component="span" sx={{ fontSize: 18, fontWeight: 700, letterSpacing: '-0.01em' }}>
            {translate('brand')}
          </Typography>
        </Box>
        <Divider orientation="vertical" flexItem sx={{ my: 1.5, display: { xs: 'none', md: 'block' } }} />
        <Typography
          variant="body2"
          noWrap
          sx={{ color: 'text.secondary', flexGrow: 1, visibility: { xs: 'hidden', md: 'visible' } }}
        >
          {unit.name}
        </Typography>
        <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
          <Refresh />
        </Box>
        <LanguageSwitch />
        <LookSwitch />
        <PersonMenu />
      </Toolbar>
    </AppBar>
  );
}
