import { useTranslate } from 'react-admin';
import type { SurveyRowFragment } from '../../../schema/generated/graphql';
import { CareCard } from '../enrollments/CareCard';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';

/** A survey on a phone. */
export function SurveyCard({ record }: { record: SurveyRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { client, answeredOn, answeredBy, satisfaction } = record;
  return (
    <CareCard client={client} day={day(answeredOn)}>
      <StatusChip of="SatisfactionLevel" value={satisfaction} /> {translate(`enums.Attendee.${answeredBy}`)}
    </CareCard>
  );
}
