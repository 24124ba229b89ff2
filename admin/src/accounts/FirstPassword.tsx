import ContentCopy from '@mui/icons-material/ContentCopy';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';

interface FirstPasswordProps {
  username: string;
  password: string;
}

/** A password that was made, shown this once. */
export function FirstPassword({ username, password }: FirstPasswordProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const say = (key: string, words?: object) => translate(`screens.accounts.${key}`, words);
  const copy = () =>
    navigator.clipboard.writeText(password).then(
      () => notify('screens.accounts.copied', { type: 'success' }),
      () => undefined,
    );
  return (
    <Alert severity="success" variant="outlined" sx={{ mb: 2, maxWidth: 640 }}>
      <Typography sx={{ fontWeight: 650 }}>{say('passwordOf', { username })}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, my: 0.5 }}>
        <Box component="code" sx={{ fontSize: '1.25rem', userSelect: 'all' }}>
          {password}
        </Box>
        <Button size="small" startIcon={<ContentCopy />} onClick={() => void copy()}>
          {say('copy')}
        </Button>
      </Box>
      <Typography variant="body2">{say('once')}</Typography>
    </Alert>
  );
}
