import { useTranslate } from 'react-admin';
import type { ActivityRowFragment } from '../../../schema/generated/graphql';
import { clientPath, OfClient } from '../clients/ClientLink';
import { CorrectButtons } from '../corrections/CorrectButtons';
import { Corrections } from '../corrections/Corrections';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Sheet } from '../shared/Sheet';
import { ShowPage } from '../shared/ShowPage';

/** A mentoring activity as it stands in the recovery record. */
export default function ActivityShow() {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <ShowPage<ActivityRowFragment>
      title={({ kind, heldOn }) =>
        translate('screens.activities.one', { kind: translate(`enums.ActivityKind.${kind}`), day: day(heldOn) })
      }
      under={OfClient}
      content={Activity}
      actions={Correct}
      back={({ client }) => clientPath(client)}
    />
  );
}

const Correct = ({ record }: { record: ActivityRowFragment }) => <CorrectButtons kind="ACTIVITY" record={record} />;

function Activity({ record }: { record: ActivityRowFragment }) {
  const { topic, trade, inGroup, note, unit, recordedAt } = record;
  const translate = useTranslate();
  const { moment } = useFormat();
  return (
    <>
      <Corrections record={record} />
      <Sheet>
        <Facts>
          <Fact label="types.MentoringActivity.topic">{topic}</Fact>
          <Fact label="types.MentoringActivity.trade">{trade && translate(`enums.VocationalTrade.${trade}`)}</Fact>
          <Fact label="types.MentoringActivity.inGroup">
            {translate(inGroup ? 'shared.form.yes' : 'shared.form.no')}
          </Fact>
          <Fact label="types.MentoringActivity.note">{note}</Fact>
          <Fact label="types.MentoringActivity.unit">{unit.name}</Fact>
          <Fact label="types.MentoringActivity.recordedAt">{moment(recordedAt)}</Fact>
        </Facts>
      </Sheet>
    </>
  );
}
