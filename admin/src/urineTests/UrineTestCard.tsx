import { useTranslate } from 'react-admin';
import type { UrineTestRowFragment } from '../../../schema/generated/graphql';
import { CareCard } from '../enrollments/CareCard';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';

/** A urine test on a phone. */
export function UrineTestCard({ record: { client, takenOn, purpose, overall } }: { record: UrineTestRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <CareCard client={client} day={day(takenOn)} mark={<StatusChip of="TestResult" value={overall} />}>
      {translate(`enums.TestPurpose.${purpose}`)}
    </CareCard>
  );
}
