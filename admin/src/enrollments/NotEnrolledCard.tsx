import { useTranslate } from 'react-admin';
import type { NotEnrolledRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { CareCard } from './CareCard';

/** A client who is not enrolled, on a phone. */
export function NotEnrolledCard({ record }: { record: NotEnrolledRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const last = record.rehabilitations.at(-1);
  const ended = `${translate('screens.enrollments.notEnrolled.finished')} ${day(last?.endedOn)}`;
  return (
    <CareCard client={record} day={record.code}>
      {[record.village.name, last?.institution, last && ended].filter(Boolean).join(' · ')}
    </CareCard>
  );
}
