import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AgentRowFragment } from '../../../schema/generated/graphql';
import { StatusChip } from '../shared/StatusChip';
import { Caseload } from './Caseload';
import { Hours } from './Hours';

/** An agent on a phone. */
export function AgentCard({ record }: { record: AgentRowFragment }) {
  const translate = useTranslate();
  const { name, status, activeClients, briefingHours, village, category, categoryNote } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>{name}</Box>
        <StatusChip of="AgentStatus" value={status} />
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{categoryNote ?? translate(`enums.AgentCategory.${category}`)}</Box>
      <Box sx={{ color: 'text.secondary' }}>{`${village.name}, ${village.path}`}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 0.25 }}>
        {status === 'APPOINTED' && <Caseload clients={activeClients} />}
        <Hours hours={briefingHours} />
      </Box>
    </Box>
  );
}
