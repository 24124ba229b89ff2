import { useTranslate } from 'react-admin';
import type { AssessmentRowFragment } from '../../../schema/generated/graphql';
import { CareCard } from '../enrollments/CareCard';
import { useFormat } from '../shared/format';
import { ScoreMark } from './ScoreMark';

/** A measurement on a phone. */
export function AssessmentCard({
  record: { client, takenOn, phase, domains, good },
}: {
  record: AssessmentRowFragment;
}) {
  const translate = useTranslate();
  const { day, number } = useFormat();
  const scores = domains.map(({ score }) => number(score)).join(' · ');
  return (
    <CareCard client={client} day={day(takenOn)} mark={<ScoreMark good={good} />}>
      {`${translate(`enums.AssessmentPhase.${phase}`)}: ${scores}`}
    </CareCard>
  );
}
