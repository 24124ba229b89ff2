import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { TakeoutRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { Conditions } from './Conditions';

/** What left the system, on a phone. */
export function TakeoutCard({ record }: { record: TakeoutRowFragment }) {
  const translate = useTranslate();
  const { moment, number } = useFormat();
  const { recordedAt, kind, name, rows, by, unit } = record;
  const count = rows !== null && translate('screens.takeouts.count', { smart_count: rows, count: number(rows) });
  return (
    <Box sx={{ display: 'grid', gap: 0.25, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
      <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>{name}</Box>
      <Box>{[translate(`enums.TakeoutKind.${kind}`), count].filter(Boolean).join(' · ')}</Box>
      <Box>
        <Conditions of={record} />
      </Box>
      <Box sx={{ color: 'text.secondary' }}>
        {[by?.name, unit.name, moment(recordedAt)].filter(Boolean).join(' · ')}
      </Box>
    </Box>
  );
}
