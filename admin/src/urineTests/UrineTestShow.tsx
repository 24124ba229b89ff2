import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { UrineTestRowFragment } from '../../../schema/generated/graphql';
import { clientPath, OfClient } from '../clients/ClientLink';
import { CorrectButtons } from '../corrections/CorrectButtons';
import { Corrections } from '../corrections/Corrections';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Sheet } from '../shared/Sheet';
import { ShowPage } from '../shared/ShowPage';
import { StatusChip } from '../shared/StatusChip';
import { Substances } from './Substances';

/** A urine test with its results. */
export default function UrineTestShow() {
  const translate = useTranslate();
  const { day } = useFormat();
  return (
    <ShowPage<UrineTestRowFragment>
      title={({ takenOn }) => translate('screens.urineTests.one', { day: day(takenOn) })}
      under={OfClient}
      beside={Result}
      content={UrineTest}
      actions={Correct}
      back={({ client }) => clientPath(client)}
    />
  );
}

const Result = ({ record }: { record: UrineTestRowFragment }) => <StatusChip of="TestResult" value={record.overall} />;

const Correct = ({ record }: { record: UrineTestRowFragment }) => <CorrectButtons kind="URINE_TEST" record={record} />;

function UrineTest({ record }: { record: UrineTestRowFragment }) {
  const { moment } = useFormat();
  const { lot, examiner, unit, recordedAt, results } = record;
  return (
    <>
      <Corrections record={record} />
      <Sheet>
        <Facts>
          <Fact label="types.UrineTest.results">
            <Substances results={results} />
          </Fact>
          <Fact label="types.UrineTest.purpose">
            <Purpose of={record} />
          </Fact>
          <Fact label="types.UrineTest.lot">{lot}</Fact>
          <Fact label="types.UrineTest.examiner">{examiner?.name}</Fact>
          <Fact label="types.UrineTest.unit">{unit.name}</Fact>
          <Fact label="types.UrineTest.recordedAt">{moment(recordedAt)}</Fact>
        </Facts>
      </Sheet>
    </>
  );
}

/** What the test was for; of a relapse, the way to it. */
function Purpose({ of: { purpose, relapse } }: { of: UrineTestRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const word = translate(`enums.TestPurpose.${purpose}`);
  if (!relapse) return word;
  const type = translate(`enums.RelapseType.${relapse.type}`);
  return (
    <>
      {`${word}: `}
      <Link component={To} to={`/relapses/${relapse.id}/show`}>
        {translate('screens.relapses.one', { type, day: day(relapse.noticedOn) })}
      </Link>
    </>
  );
}
