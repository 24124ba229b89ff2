import { useTranslate } from 'react-admin';
import type { AssessmentRowFragment } from '../../../schema/generated/graphql';
import { clientPath, OfClient } from '../clients/ClientLink';
import { CorrectButtons } from '../corrections/CorrectButtons';
import { Corrections } from '../corrections/Corrections';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import { ShowPage } from '../shared/ShowPage';
import { AnswerTable } from './AnswerTable';
import { BothMethods } from './BothMethods';
import { DomainBars } from './DomainBars';
import { ScoreMark } from './ScoreMark';

/** A measurement with its scores by both methods and its answers. */
export default function AssessmentShow() {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <ShowPage<AssessmentRowFragment>
      title={({ phase, takenOn }) =>
        translate('screens.qualityOfLife.one', {
          phase: translate(`enums.AssessmentPhase.${phase}`).toLowerCase(),
          day: day(takenOn),
        })
      }
      under={OfClient}
      beside={Judged}
      content={Assessment}
      actions={Correct}
      back={({ client }) => clientPath(client)}
    />
  );
}

const Judged = ({ record }: { record: AssessmentRowFragment }) => <ScoreMark good={record.good} />;

const Correct = ({ record }: { record: AssessmentRowFragment }) => (
  <CorrectButtons kind="QUALITY_OF_LIFE" record={record} />
);

function Assessment({ record }: { record: AssessmentRowFragment }) {
  const translate = useTranslate();
  const { number, moment } = useFormat();
  const { domains, answers, overall, health, missingPolicy, scoringVersion, unit, recordedAt } = record;
  return (
    <>
      <Corrections record={record} />
      <Section title={translate('screens.course.quality.title')}>
        <DomainBars first={domains} />
      </Section>
      <Section title={translate('types.QualityOfLifeAssessment.domains')} flush>
        <BothMethods domains={domains} />
      </Section>
      <Section title={translate('types.QualityOfLifeAssessment.answers')}>
        <AnswerTable answers={answers} />
      </Section>
      <Section title={translate('screens.qualityOfLife.about')}>
        <Facts>
          <Fact label="types.QualityOfLifeAssessment.overall">{number(overall)}</Fact>
          <Fact label="types.QualityOfLifeAssessment.health">{number(health)}</Fact>
          <Fact label="types.QualityOfLifeAssessment.missingPolicy">{missingPolicy}</Fact>
          <Fact label="types.QualityOfLifeAssessment.scoringVersion">{scoringVersion}</Fact>
          <Fact label="types.QualityOfLifeAssessment.unit">{unit.name}</Fact>
          <Fact label="types.QualityOfLifeAssessment.recordedAt">{moment(recordedAt)}</Fact>
        </Facts>
      </Section>
    </>
  );
}
