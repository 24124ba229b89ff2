import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { AssessmentPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import { DomainBars } from './DomainBars';

/** Quality of life of a course: the four domains, from the baseline to the final measurement. */
export function QualityCard({ assessments }: { assessments: readonly AssessmentPartsFragment[] }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const of = (phase: string) => assessments.findLast((one) => one.phase === phase);
  const measured = [of('BASELINE'), of('FINAL')].filter((one) => one !== undefined);
  const [first, second] = measured;
  const say = (key: string) => translate(`screens.course.quality.${key}`);
  return (
    <Section title={say('title')}>
      {first ? (
        <>
          <DomainBars first={first.domains} second={second?.domains ?? null} />
          <Typography variant="body2" sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
            {measured.map(({ id, phase, takenOn }) => (
              <Link key={id} component={To} to={`/qualityOfLifeAssessments/${id}/show`}>
                {`${translate(`enums.AssessmentPhase.${phase}`)}, ${day(takenOn)}`}
              </Link>
            ))}
          </Typography>
        </>
      ) : (
        <Typography variant="body2" sx={{ py: 0.5, color: 'text.secondary' }}>
          {say('none')}
        </Typography>
      )}
    </Section>
  );
}
