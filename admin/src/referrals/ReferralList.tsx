import { DataTable, useTranslate } from 'react-admin';
import type { ReferralRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { RecordButton } from '../enrollments/RecordButton';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { StatusChip } from '../shared/StatusChip';
import { yielding } from '../shared/yielding';
import { Age } from './Age';
import { ReferralCard } from './ReferralCard';
import { ReferralFilters } from './ReferralFilters';

const Col = DataTable.Col<ReferralRowFragment>;

/** The referrals in sight, the latest first. */
export default function ReferralList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.referrals.${key}`);
  return (
    <ListPage
      title={say('title')}
      actions={<RecordButton step="referrals" label="screens.referrals.draft" />}
      filters={<ReferralFilters />}
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'recordedAt', order: 'DESC' }}
    >
      <Records<ReferralRowFragment> card={ReferralCard}>
        <Col
          label="types.Referral.need"
          render={({ need }) => <RecordLink>{translate(`enums.Need.${need}`)}</RecordLink>}
        />
        <Col label="types.Referral.status" render={({ status }) => <StatusChip of="ReferralStatus" value={status} />} />
        <Col label="screens.referrals.since" render={(record) => <Age record={record} />} />
        <Col label="types.Referral.client" render={({ client }) => <ClientLink client={client} />} />
        <Col label="types.Referral.facility" cellSx={yielding} render={({ facility }) => facility.name} />
        <Col label="types.Referral.sentOn" render={({ sentOn }) => day(sentOn)} />
        <Col label="types.Referral.answeredOn" render={({ answeredOn }) => day(answeredOn)} />
        {units.length > 1 && <Col label="types.Referral.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
