import { DataTable, NullableBooleanInput, useTranslate } from 'react-admin';
import type { AssessmentRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { SupersededMark } from '../corrections/SupersededMark';
import { WithSuperseded } from '../corrections/WithSuperseded';
import { RecordButton } from '../enrollments/RecordButton';
import { enums } from '../i18n/id/types';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { PeriodInputs } from '../shared/PeriodInputs';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { UnitsInput } from '../shared/UnitsInput';
import { AssessmentCard } from './AssessmentCard';
import { ScoreMark } from './ScoreMark';

const Col = DataTable.Col<AssessmentRowFragment>;
const domains = Object.keys(enums.QualityDomain);

/** The measurements in sight, the latest first. */
export default function AssessmentList() {
  const translate = useTranslate();
  const { day, number } = useFormat();
  const { units } = useViewer();
  return (
    <ListPage
      title={translate('screens.qualityOfLife.title')}
      actions={<RecordButton step="qualityOfLifeAssessments" label="screens.qualityOfLife.record" />}
      filters={
        <>
          <PeriodInputs />
          <EnumsInput of="AssessmentPhase" source="phases" label="types.QualityOfLifeFilter.phases" />
          <NullableBooleanInput source="good" label="types.QualityOfLifeFilter.good" helperText={false} />
          <UnitsInput source="unitIds" label="types.QualityOfLifeFilter.unitIds" />
          <WithSuperseded />
        </>
      }
      empty={<Empty text={translate('screens.qualityOfLife.empty')} />}
      sort={{ field: 'takenOn', order: 'DESC' }}
    >
      <Records<AssessmentRowFragment> card={AssessmentCard}>
        <Col
          source="takenOn"
          render={(one) => (
            <>
              <RecordLink>{day(one.takenOn)}</RecordLink> <SupersededMark of={one} />
            </>
          )}
        />
        <Col label="types.QualityOfLifeAssessment.client" render={({ client }) => <ClientLink client={client} />} />
        <Col
          label="types.QualityOfLifeAssessment.phase"
          render={({ phase }) => translate(`enums.AssessmentPhase.${phase}`)}
        />
        {domains.map((domain) => (
          <Col
            key={domain}
            align="right"
            label={`enums.QualityDomain.${domain}`}
            render={({ domains: scores }) => number(scores.find((one) => one.domain === domain)?.score)}
          />
        ))}
        <Col label="screens.course.quality.title" render={({ good }) => <ScoreMark good={good} />} />
        {units.length > 1 && <Col label="types.QualityOfLifeAssessment.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
