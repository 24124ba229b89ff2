import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { UrineTestRowFragment } from '../../../schema/generated/graphql';
import { clientPath, OfClient } from '../clients/ClientLink';
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
      back={({ client }) => clientPath(client)}
    />
  );
}

const Result = ({ record }: { record: UrineTestRowFragment }) => <StatusChip of="TestResult" value={record.overall} />;

function UrineTest({ record }: { record: UrineTestRowFragment }) {
  const translate = useTranslate();
  const { day, moment } = useFormat();
  const { purpose, relapse, lot, examiner, unit, recordedAt, results } = record;
  return (
    <Sheet>
      <Facts>
        <Fact label="types.UrineTest.results">
          <Substances results={results} />
        </Fact>
        <Fact label="types.UrineTest.purpose">
          {translate(`enums.TestPurpose.${purpose}`)}
          {relapse && ': '}
          {relapse && (
            <Link component={To} to={`/relapses/${relapse.id}/show`}>
              {translate('screens.relapses.one', {
                type: translate(`enums.RelapseType.${relapse.type}`),
                day: day(relapse.noticedOn),
              })}
            </Link>
          )}
        </Fact>
        <Fact label="types.UrineTest.lot">{lot}</Fact>
        <Fact label="types.UrineTest.examiner">{examiner?.name}</Fact>
        <Fact label="types.UrineTest.unit">{unit.name}</Fact>
        <Fact label="types.UrineTest.recordedAt">{moment(recordedAt)}</Fact>
      </Facts>
    </Sheet>
  );
}
