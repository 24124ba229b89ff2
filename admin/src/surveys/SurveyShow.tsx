import { useTranslate } from 'react-admin';
import type { SurveyRowFragment } from '../../../schema/generated/graphql';
import { clientPath, OfClient } from '../clients/ClientLink';
import { CorrectButtons } from '../corrections/CorrectButtons';
import { Corrections } from '../corrections/Corrections';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Sheet } from '../shared/Sheet';
import { ShowPage } from '../shared/ShowPage';
import { StatusChip } from '../shared/StatusChip';

interface Of {
  record: SurveyRowFragment;
}

/** What a client or the family said at the end of the programme. */
export default function SurveyShow() {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <ShowPage<SurveyRowFragment>
      title={({ answeredOn }) => translate('screens.surveys.one', { day: day(answeredOn) })}
      under={OfClient}
      actions={Correct}
      content={Survey}
      back={({ client }) => clientPath(client)}
    />
  );
}

const Correct = ({ record }: Of) => <CorrectButtons kind="SURVEY" record={record} form={false} />;

function Survey({ record }: Of) {
  const translate = useTranslate();
  const { moment } = useFormat();
  const { satisfaction, answeredBy, comment, unit, recordedAt } = record;
  return (
    <>
      <Corrections record={record} />
      <Sheet>
        <Facts>
          <Fact label="types.SatisfactionSurvey.satisfaction">
            <StatusChip of="SatisfactionLevel" value={satisfaction} />
          </Fact>
          <Fact label="types.SatisfactionSurvey.answeredBy">{translate(`enums.Attendee.${answeredBy}`)}</Fact>
          <Fact label="types.SatisfactionSurvey.comment">{comment}</Fact>
          <Fact label="types.SatisfactionSurvey.unit">{unit.name}</Fact>
          <Fact label="types.SatisfactionSurvey.recordedAt">{moment(recordedAt)}</Fact>
        </Facts>
      </Sheet>
    </>
  );
}
