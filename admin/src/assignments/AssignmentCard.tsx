import { Box } from '@mui/material';
import type { AssignmentRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { useFormat } from '../shared/format';
import { useContactWords } from './useContactWords';

/** An assignment on a phone. */
export function AssignmentCard({ record }: { record: AssignmentRowFragment }) {
  const { day } = useFormat();
  const contact = useContactWords();
  const { client, startedOn, agent, officer } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>
          <ClientLink client={client} />
        </Box>
        <Box sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{day(startedOn)}</Box>
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{contact(record)}</Box>
      {agent?.name ?? officer?.name}
    </Box>
  );
}
