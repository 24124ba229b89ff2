import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined';
import { Button } from '@mui/material';
import { DataTable, NullableBooleanInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { AccountRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { SearchBox } from '../shared/SearchBox';
import { UnitsInput } from '../shared/UnitsInput';
import { yielding } from '../shared/yielding';
import { AccountCard } from './AccountCard';
import { ActiveMark } from './ActiveMark';

const Col = DataTable.Col<AccountRowFragment>;

/** The accounts in sight: who may sign in, in which role, for which unit. */
export default function AccountList() {
  const translate = useTranslate();
  const keeps = useViewer().role === 'ADMINISTRATOR';
  const say = (key: string) => translate(`screens.accounts.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={keeps ? undefined : say('seen')}
      actions={
        keeps && (
          <Button variant="contained" component={Link} to="/accounts/create" startIcon={<PersonAddOutlined />}>
            {say('open')}
          </Button>
        )
      }
      search={<SearchBox label="types.AccountFilter.search" />}
      filters={
        <>
          <EnumsInput of="Role" source="roles" label="types.AccountFilter.roles" />
          <UnitsInput source="unitIds" label="types.AccountFilter.unitIds" />
          <NullableBooleanInput source="active" label="types.AccountFilter.active" helperText={false} />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'username', order: 'ASC' }}
    >
      <Records<AccountRowFragment> card={AccountCard}>
        <Col source="username" render={({ username }) => <RecordLink>{username}</RecordLink>} />
        <Col label="types.Account.name" cellSx={yielding} render={({ name }) => name} />
        <Col label="types.Account.role" render={({ role }) => translate(`enums.Role.${role}`)} />
        <Col label="types.Account.unit" cellSx={yielding} render={({ unit }) => unit.name} />
        <Col label="types.Account.active" render={({ active }) => <ActiveMark active={active} />} />
      </Records>
    </ListPage>
  );
}
