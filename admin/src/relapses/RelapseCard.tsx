import type { RelapseRowFragment } from '../../../schema/generated/graphql';
import { CareCard } from '../enrollments/CareCard';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';
import { Standing } from './Standing';

/** A relapse event on a phone. */
export function RelapseCard({ record }: { record: RelapseRowFragment }) {
  const { day } = useFormat();
  return (
    <CareCard
      client={record.client}
      day={day(record.noticedOn)}
      mark={<StatusChip of="RelapseType" value={record.type} />}
    >
      <Standing record={record} />
    </CareCard>
  );
}
