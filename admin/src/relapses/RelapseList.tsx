import { DataTable, useTranslate } from 'react-admin';
import type { RelapseRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { RecordButton } from '../enrollments/RecordButton';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { StatusChip } from '../shared/StatusChip';
import { RelapseCard } from './RelapseCard';
import { RelapseFilters } from './RelapseFilters';
import { Standing } from './Standing';

const Col = DataTable.Col<RelapseRowFragment>;

/** The relapse events in sight, the latest first. */
export default function RelapseList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  return (
    <ListPage
      title={translate('screens.relapses.title')}
      actions={<RecordButton step="relapses" label="screens.relapses.open" />}
      filters={<RelapseFilters />}
      empty={<Empty text={translate('screens.relapses.empty')} />}
      sort={{ field: 'noticedOn', order: 'DESC' }}
    >
      <Records<RelapseRowFragment> card={RelapseCard}>
        <Col source="noticedOn" render={({ noticedOn }) => <RecordLink>{day(noticedOn)}</RecordLink>} />
        <Col label="types.RelapseEvent.client" render={({ client }) => <ClientLink client={client} />} />
        <Col label="types.RelapseEvent.type" render={({ type }) => <StatusChip of="RelapseType" value={type} />} />
        <Col label="types.RelapseEvent.handling" render={(record) => <Standing record={record} />} />
        {units.length > 1 && <Col label="types.RelapseEvent.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
