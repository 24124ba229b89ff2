import type { VisitRowFragment } from '../../../schema/generated/graphql';
import { CareCard } from '../enrollments/CareCard';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';
import { useVisitWords } from './useVisitWords';

/** A visit on a phone. */
export function VisitCard({ record }: { record: VisitRowFragment }) {
  const { day } = useFormat();
  const { how } = useVisitWords();
  return (
    <CareCard
      client={record.client}
      day={day(record.visitedOn)}
      mark={<StatusChip of="RecoveryStatus" value={record.recoveryStatus} />}
    >
      {how(record)}
    </CareCard>
  );
}
