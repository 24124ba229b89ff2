import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import CloudUploadOutlined from '@mui/icons-material/CloudUploadOutlined';
import { Box, Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useEntries } from './useEntries';
import { useOnline } from './useOnline';
import { useSending } from './useSending';

/** In the bar: whether there is no connection, and what waits for one; nothing on a good day. */
export function Connection() {
  const translate = useTranslate();
  const online = useOnline();
  const entries = useEntries();
  useSending();
  if (online && entries.length === 0) return null;
  const refused = entries.some((entry) => entry.refused);
  const words = online ? [] : [translate('waiting.offline')];
  if (entries.length > 0) words.push(translate('waiting.count', { smart_count: entries.length }));
  return (
    <Box component="output" sx={{ minWidth: 0 }}>
    <Chip
      component={Link}
      to="/waiting"
      clickable
      size="small"
      color={refused ? 'error' : 'warning'}
      variant="outlined"
      icon={online ? <CloudUploadOutlined /> : <CloudOffOutlined />}
      label={words.join(' · ')}
    />
    </Box>
  );
}
