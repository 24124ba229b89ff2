import { Alert, AlertTitle, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface OvertakenProps {
  /** What is to be chosen, a key. */
  text: string;
  keepMine: () => void;
  takeStored: () => void;
  /** Both sides. */
  children?: ReactNode;
}

/** Somebody else was faster: one of both stays. */
export function Overtaken({ text, keepMine, takeStored, children }: OvertakenProps) {
  const translate = useTranslate();
  return (
    <Alert severity="warning" variant="outlined" sx={{ my: 1 }}>
      <AlertTitle>{translate('shared.conflict.title')}</AlertTitle>
      {translate(text)}
      {children}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button size="small" variant="outlined" onClick={keepMine}>
          {translate('shared.conflict.keepMine')}
        </Button>
        <Button size="small" onClick={takeStored}>
          {translate('shared.conflict.keepStored')}
        </Button>
      </Box>
    </Alert>
  );
}
