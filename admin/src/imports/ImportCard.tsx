import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ImportLineFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';
import { wasRead } from './Counts';

/** An import on a phone. */
export function ImportCard({ record }: { record: ImportLineFragment }) {
  const translate = useTranslate();
  const { moment } = useFormat();
  const { file, status, recordedAt, counts } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ fontSize: '1rem', fontWeight: 600, overflowWrap: 'anywhere' }}>{file.name}</Box>
      <Box sx={{ color: 'text.secondary' }}>{moment(recordedAt)}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <StatusChip of="ImportStatus" value={status} />
        {wasRead(status) && translate('screens.imports.inShort', { ...counts })}
      </Box>
    </Box>
  );
}
