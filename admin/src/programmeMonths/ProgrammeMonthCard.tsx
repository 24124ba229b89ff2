import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ProgrammeMonthRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { useFormat } from '../shared/format';
import { VisitOf } from './VisitOf';

/** A programme month on a phone. */
export function ProgrammeMonthCard({ record }: { record: ProgrammeMonthRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { client, month, from, until, enrollment } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontSize: '1rem', fontWeight: 600 }}>
        <ClientLink client={client} />
        <span>{translate('screens.programmeMonths.month', { month })}</span>
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{`${day(from)} – ${day(until)}`}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <VisitOf month={record} />
        {enrollment.agent?.name}
      </Box>
    </Box>
  );
}
