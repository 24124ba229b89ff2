import { useTranslate } from 'react-admin';
import type { VisitRowFragment } from '../../../schema/generated/graphql';
import { clientPath, OfClient } from '../clients/ClientLink';
import { CorrectButtons } from '../corrections/CorrectButtons';
import { Corrections } from '../corrections/Corrections';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Sheet } from '../shared/Sheet';
import { ShowPage } from '../shared/ShowPage';
import { StatusChip } from '../shared/StatusChip';

interface Of {
  record: VisitRowFragment;
}

/** A visit as it stands in the recovery record. */
export default function VisitShow() {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <ShowPage<VisitRowFragment>
      title={({ visitedOn }) => translate('screens.visits.one', { day: day(visitedOn) })}
      under={OfClient}
      beside={Status}
      content={Visit}
      actions={Correct}
      back={({ client }) => clientPath(client)}
    />
  );
}

const Status = ({ record }: Of) => <StatusChip of="RecoveryStatus" value={record.recoveryStatus} />;

const Correct = ({ record }: { record: VisitRowFragment }) => <CorrectButtons kind="VISIT" record={record} />;

function Visit({ record }: Of) {
  const translate = useTranslate();
  const { day, moment } = useFormat();
  const { mode, place, announcedOn, informant, medium, needs, note, unit, recordedAt } = record;
  return (
    <>
      <Corrections record={record} />
      <Sheet>
        <Facts>
          <Fact label="types.Visit.mode">{translate(`enums.VisitMode.${mode}`)}</Fact>
          <Fact label="types.Visit.place">{place && translate(`enums.VisitPlace.${place}`)}</Fact>
          <Fact label="types.Visit.announcedOn">{announcedOn && day(announcedOn)}</Fact>
          <Fact label="types.Visit.informant">{informant && translate(`enums.Informant.${informant}`)}</Fact>
          <Fact label="types.Visit.medium">{medium && translate(`enums.Medium.${medium}`)}</Fact>
          <Fact label="types.Visit.needs">
            {needs.map((need) => translate(`enums.Need.${need}`)).join(', ') || translate('screens.visits.noNeeds')}
          </Fact>
          <Fact label="types.Visit.note">{note}</Fact>
          <Fact label="types.Visit.unit">{unit.name}</Fact>
          <Fact label="types.Visit.recordedAt">{moment(recordedAt)}</Fact>
        </Facts>
      </Sheet>
    </>
  );
}
