import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { usePanel } from '../panel';

/** Over a tab whose session has ended: sign in again beside it, and what was typed stays. */
export function SessionEnded() {
  const translate = useTranslate();
  const { session } = usePanel();
  const { subscribe, ended, begin } = session.again;
  const open = useSyncExternalStore(subscribe, ended);
  return (
    <Dialog open={open} role="alertdialog" aria-labelledby="session-ended">
      <DialogTitle id="session-ended">{translate('session.ended')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('session.kept')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={() => void session.leave()}>
          {translate('session.leave')}
        </Button>
        <Button variant="contained" onClick={begin}>
          {translate('session.again')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
