import { DataTable, useTranslate } from 'react-admin';
import type { SurveyRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { PeriodInputs } from '../shared/PeriodInputs';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { StatusChip } from '../shared/StatusChip';
import { UnitsInput } from '../shared/UnitsInput';
import { yielding } from '../shared/yielding';
import { SurveyCard } from './SurveyCard';

const Col = DataTable.Col<SurveyRowFragment>;

/** What clients and families said at the end of the programme, the latest first. */
export default function SurveyList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.surveys.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      filters={
        <>
          <EnumsInput of="SatisfactionLevel" source="levels" label="types.SurveyFilter.levels" />
          <UnitsInput source="unitIds" label="types.SurveyFilter.unitIds" />
          <PeriodInputs />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'answeredOn', order: 'DESC' }}
    >
      <Records<SurveyRowFragment> card={SurveyCard}>
        <Col source="answeredOn" render={({ answeredOn }) => <RecordLink>{day(answeredOn)}</RecordLink>} />
        <Col label="types.SatisfactionSurvey.client" render={({ client }) => <ClientLink client={client} />} />
        <Col
          label="types.SatisfactionSurvey.satisfaction"
          render={({ satisfaction }) => <StatusChip of="SatisfactionLevel" value={satisfaction} />}
        />
        <Col
          label="types.SatisfactionSurvey.answeredBy"
          render={({ answeredBy }) => translate(`enums.Attendee.${answeredBy}`)}
        />
        <Col label="types.SatisfactionSurvey.comment" cellSx={yielding} render={({ comment }) => comment} />
        {units.length > 1 && <Col label="types.SatisfactionSurvey.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
