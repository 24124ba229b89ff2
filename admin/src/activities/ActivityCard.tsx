import { useTranslate } from 'react-admin';
import type { ActivityRowFragment } from '../../../schema/generated/graphql';
import { CareCard } from '../enrollments/CareCard';
import { useFormat } from '../shared/format';

/** A mentoring activity on a phone. */
export function ActivityCard({ record: { client, heldOn, kind, topic } }: { record: ActivityRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <CareCard client={client} day={day(heldOn)}>
      {[translate(`enums.ActivityKind.${kind}`), topic].join(' · ')}
    </CareCard>
  );
}
