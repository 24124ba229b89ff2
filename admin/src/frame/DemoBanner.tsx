import ScienceOutlined from '@mui/icons-material/ScienceOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { usePanel } from '../panel';

/** Says that the data are made up, where they are. */
export function DemoBanner() {
  const translate = useTranslate();
  if (!usePanel().config.demo) return null;
  return (
    <Box
      role="note"
      sx={{ display: 'flex', alignItems: 'center', gap: 0.75, mb: 1.5, color: 'warning.main', fontSize: '0.8125rem' }}
    >
      <ScienceOutlined sx={{ fontSize: 16 }} />
      {translate('demo')}
    </Box>
  );
}
