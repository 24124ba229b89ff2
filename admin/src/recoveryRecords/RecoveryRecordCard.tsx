import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { DueRecordRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { StatusChip } from '../shared/StatusChip';
import { Steps } from './Steps';

/** A client's record of a month on a phone. */
export function RecoveryRecordCard({ record }: { record: DueRecordRowFragment }) {
  const translate = useTranslate();
  const { client, state, visits, homeVisits, activities, meetings } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.75, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
        <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>
          <ClientLink client={client} />
        </Box>
        <StatusChip of="DutyState" value={state} />
      </Box>
      <Box sx={{ color: 'text.secondary' }}>
        {translate('screens.recoveryRecords.inShort', { visits, homeVisits, activities, meetings })}
      </Box>
      <Steps due={record} />
    </Box>
  );
}
