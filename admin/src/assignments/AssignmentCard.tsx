import { Box } from '@mui/material';
import type { AssignmentRowFragment } from '../../../schema/generated/graphql';
import { CareCard } from '../enrollments/CareCard';
import { useFormat } from '../shared/format';
import { useContactWords } from './useContactWords';

/** An assignment on a phone. */
export function AssignmentCard({ record }: { record: AssignmentRowFragment }) {
  const { day } = useFormat();
  const contact = useContactWords();
  const { client, startedOn, agent, officer } = record;
  return (
    <CareCard client={client} day={day(startedOn)} mark={<Box>{agent?.name ?? officer?.name}</Box>}>
      {contact(record)}
    </CareCard>
  );
}
