import { useTranslate } from 'react-admin';
import type { ActivityRowFragment } from '../../../schema/generated/graphql';
import { clientPath, OfClient } from '../clients/ClientLink';
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
      back={({ client }) => clientPath(client)}
    />
  );
}

function Activity({ record: { topic, inGroup, note, unit, recordedAt } }: { record: ActivityRowFragment }) {
  const translate = useTranslate();
  const { moment } = useFormat();
  return (
    <Sheet>
      <Facts>
        <Fact label="types.MentoringActivity.topic">{topic}</Fact>
        <Fact label="types.MentoringActivity.inGroup">{translate(inGroup ? 'shared.form.yes' : 'shared.form.no')}</Fact>
        <Fact label="types.MentoringActivity.note">{note}</Fact>
        <Fact label="types.MentoringActivity.unit">{unit.name}</Fact>
        <Fact label="types.MentoringActivity.recordedAt">{moment(recordedAt)}</Fact>
      </Facts>
    </Sheet>
  );
}
