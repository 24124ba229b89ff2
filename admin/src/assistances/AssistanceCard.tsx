import { Box } from '@mui/material';
import type { AssistanceRowFragment } from '../../../schema/generated/graphql';
import { AskFollowUp } from '../followUps/AskFollowUp';
import { useViewer } from '../panel';
import { useFormat } from '../shared/format';
import { STAFF } from '../shared/roles';
import { AgentLink } from './AgentLink';

/** Assistance on a phone. */
export function AssistanceCard({ record }: { record: AssistanceRowFragment }) {
  const { day } = useFormat();
  const { role } = useViewer();
  const { heldOn, agent, topic, result, officer } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>
          <AgentLink agent={agent} />
        </Box>
        <Box sx={{ color: 'text.secondary' }}>{day(heldOn)}</Box>
      </Box>
      <Box sx={{ fontWeight: 600 }}>{topic}</Box>
      <Box>{result}</Box>
      <Box sx={{ color: 'text.secondary' }}>{officer?.name}</Box>
      {STAFF.includes(role) && <AskFollowUp assistance={record} />}
    </Box>
  );
}
