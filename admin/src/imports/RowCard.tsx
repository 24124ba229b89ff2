import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ImportRowPartsFragment } from '../../../schema/generated/graphql';
import { Problems } from './Problems';
import { RowPerson } from './RowPerson';
import { VerdictChip } from './VerdictChip';

/** A row of a list on a phone. */
export function RowCard({ record }: { record: ImportRowPartsFragment }) {
  const translate = useTranslate();
  const { row, verdict, village, villageGiven, problems } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Box sx={{ color: 'text.secondary' }}>{translate('screens.imports.row', { row })}</Box>
        <VerdictChip verdict={verdict} />
      </Box>
      <RowPerson of={record} />
      <Box sx={{ color: 'text.secondary' }}>{village ? `${village.name}, ${village.path}` : villageGiven}</Box>
      <Problems of={problems} />
    </Box>
  );
}
