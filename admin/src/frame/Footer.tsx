import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';

/** Where the regions come from, and more about it. */
export function Footer() {
  const translate = useTranslate();
  return (
    <Box
      component="footer"
      sx={{
        mt: 'auto',
        pt: 4,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        color: 'text.secondary',
        fontSize: '0.75rem',
        lineHeight: '24px',
      }}
    >
      <span>{translate('footer.regions')}</span>
      <Link
        component={To}
        to="/about"
        color="inherit"
        underline="always"
        sx={{ display: 'inline-block', minHeight: 24 }}
      >
        {translate('footer.about')}
      </Link>
    </Box>
  );
}
