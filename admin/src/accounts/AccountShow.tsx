import { useTranslate } from 'react-admin';
import type { AccountRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Sheet } from '../shared/Sheet';
import { ShowPage } from '../shared/ShowPage';
import { AccountSteps } from './AccountSteps';
import { ActiveMark } from './ActiveMark';

interface Of {
  record: AccountRowFragment;
}

/** An account, and what the administrator may do with it. */
export default function AccountShow() {
  return <ShowPage<AccountRowFragment> title={({ name }) => name} beside={Stands} content={Content} />;
}

const Stands = ({ record: { active } }: Of) => <ActiveMark active={active} />;

function Content({ record }: Of) {
  const translate = useTranslate();
  const { moment } = useFormat();
  const keeps = useViewer().role === 'ADMINISTRATOR';
  const { username, role, unit, recordedAt } = record;
  return (
    <Sheet>
      <Facts>
        <Fact label="types.Account.username">{username}</Fact>
        <Fact label="types.Account.role">{translate(`enums.Role.${role}`)}</Fact>
        <Fact label="types.Account.unit">{unit.name}</Fact>
        <Fact label="screens.accounts.since">{moment(recordedAt)}</Fact>
      </Facts>
      {keeps && <AccountSteps of={record} />}
    </Sheet>
  );
}
