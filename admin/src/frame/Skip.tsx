import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { toTitle } from '../shared/toTitle';

/** The first stop of the keyboard, shown while it is there: leads past the menu. */
export function Skip() {
  const translate = useTranslate();
  return (
    <Button
      variant="contained"
      onClick={toTitle}
      sx={{ position: 'fixed', top: 4, left: 8, zIndex: 'tooltip', '&:not(:focus)': { top: -80 } }}
    >
      {translate('ra.navigation.skip_nav')}
    </Button>
  );
}
