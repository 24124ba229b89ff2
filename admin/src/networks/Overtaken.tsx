import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';

interface OvertakenProps {
  keepMine: () => void;
  takeStored: () => void;
}

/** Somebody else kept another map while this one was drawn: one of both stays. */
export function Overtaken({ keepMine, takeStored }: OvertakenProps) {
  const translate = useTranslate();
  const say = (key: string) => translate(`shared.conflict.${key}`);
  return (
    <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
      <AlertTitle>{say('title')}</AlertTitle>
      {translate('screens.networks.overtaken')}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button size="small" variant="outlined" onClick={keepMine}>
          {say('keepMine')}
        </Button>
        <Button size="small" onClick={takeStored}>
          {say('keepStored')}
        </Button>
      </Box>
    </Alert>
  );
}
