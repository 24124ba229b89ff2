import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import CloudUploadOutlined from '@mui/icons-material/CloudUploadOutlined';
import { Alert, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useEntries } from './useEntries';
import { useOnline } from './useOnline';
import { useSending } from './useSending';

/** Above a screen: that there is no connection, and what waits for one; nothing on a good day. */
export function Connection() {
  const translate = useTranslate();
  const online = useOnline();
  const entries = useEntries();
  useSending();
  const refused = entries.some((entry) => entry.refused);
  const Icon = online ? CloudUploadOutlined : CloudOffOutlined;
  return (
    <Box aria-live="polite">
      {(!online || entries.length > 0) && (
        <Alert
          severity={refused ? 'error' : 'warning'}
          variant="outlined"
          icon={<Icon fontSize="small" />}
          sx={{ py: 0, mb: 1 }}
        >
          {!online && translate('waiting.offline')}
          {!online && entries.length > 0 && ' · '}
          {entries.length > 0 && (
            <Link to="/waiting">
              {translate(refused ? 'waiting.refusedCount' : 'waiting.count', { smart_count: entries.length })}
            </Link>
          )}
        </Alert>
      )}
    </Box>
  );
}
