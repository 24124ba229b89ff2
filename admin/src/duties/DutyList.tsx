import { DataTable, useTranslate } from 'react-admin';
import type { DutyRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { ListPage } from '../shared/ListPage';
import { Records } from '../shared/Records';
import { StatusChip } from '../shared/StatusChip';
import { yielding } from '../shared/yielding';
import { DutyAsks } from './DutyAsks';
import { DutyCard } from './DutyCard';
import { DutyFilters } from './DutyFilters';
import { DutyOf } from './DutyOf';
import { DutyWay } from './DutyWay';
import { DutyWho } from './DutyWho';
import { DutyWindow } from './DutyWindow';
import { RemindersButton } from './RemindersButton';

const Col = DataTable.Col<DutyRowFragment>;

const open = { states: ['OVERDUE', 'DUE'] };

/** What is asked of clients, agents, officers and villages, and where each stands; first what is open. */
export default function DutyList() {
  const translate = useTranslate();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.duties.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      actions={<RemindersButton />}
      filters={<DutyFilters />}
      begins={open}
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'until', order: 'ASC' }}
    >
      <Records<DutyRowFragment> card={DutyCard} rowClick={false} bulk={<RemindersButton chosen />}>
        <Col source="state" render={({ state }) => <StatusChip of="DutyState" value={state} />} />
        <Col label="screens.duties.asks" cellSx={yielding} render={(duty) => <DutyAsks duty={duty} />} />
        <Col label="screens.duties.of" render={(duty) => <DutyOf duty={duty} />} />
        <Col source="until" label="screens.course.step.window" render={(duty) => <DutyWindow duty={duty} />} />
        <Col label="types.Duty.by" render={(duty) => <DutyWho duty={duty} />} />
        {units.length > 1 && <Col label="types.Duty.unit" render={({ unit }) => unit?.name} />}
        <Col label={false} align="right" render={(duty) => <DutyWay duty={duty} />} />
      </Records>
    </ListPage>
  );
}
