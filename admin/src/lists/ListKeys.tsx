import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  IconButton,
  Switch,
  Tooltip,
} from '@mui/material';
import { useEffect, useId, useState } from 'react';
import { useStore, useTranslate } from 'react-admin';
import { deedOf, deeds, doing, type Deed } from './rowKeys';

const shown: Readonly<Record<string, string>> = { ' ': '␣', ArrowDown: '↓', ArrowUp: '↑', Enter: '↵' };

/** The keys of a list: they work where nobody types, are told on asking, and can be turned off. */
export function ListKeys() {
  const translate = useTranslate();
  const heading = useId();
  const [on, turn] = useStore('preferences.keys', true);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const deed = on ? deedOf(event) : null;
      if (!deed) return;
      event.preventDefault();
      if (deed === 'help') setOpen(true);
      else doing[deed]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
  const say = (key: string) => translate(`screens.lists.keys.${key}`);
  return (
    <>
      <Tooltip title={say('title')}>
        <IconButton size="small" color="primary" aria-label={say('title')} onClick={() => setOpen(true)}>
          <KeyboardOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
      <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby={heading}>
        <DialogTitle id={heading}>{say('title')}</DialogTitle>
        <DialogContent>
          <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: 1, columnGap: 2, m: 0 }}>
            {(Object.keys(deeds) as Deed[]).map((deed) => (
              <Box key={deed} sx={{ display: 'contents' }}>
                <Box component="dt">
                  {deeds[deed].map((key) => (
                    <Box component="kbd" key={key} sx={keySx}>
                      {shown[key] ?? key}
                    </Box>
                  ))}
                </Box>
                <Box component="dd" sx={{ m: 0 }}>
                  {say(deed)}
                </Box>
              </Box>
            ))}
          </Box>
          <FormControlLabel
            sx={{ mt: 2 }}
            control={<Switch checked={on} onChange={(_, ticked) => turn(ticked)} />}
            label={say('on')}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{translate('ra.action.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

const keySx = {
  display: 'inline-block',
  minWidth: 26,
  textAlign: 'center',
  px: 0.75,
  mr: 0.5,
  border: 1,
  borderColor: 'divider',
  borderRadius: '4px',
  fontFamily: 'inherit',
};
