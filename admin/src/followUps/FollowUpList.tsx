import { DataTable, NullableBooleanInput, useTranslate } from 'react-admin';
import type { FollowUpRowFragment } from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { Records } from '../shared/Records';
import { UnitsInput } from '../shared/UnitsInput';
import { yielding } from '../shared/yielding';
import { AskFollowUp } from './AskFollowUp';
import { DueMark } from './DueMark';
import { FollowUpCard } from './FollowUpCard';
import { FollowUpSteps } from './FollowUpSteps';
import { TaskLink } from './TaskLink';

const Col = DataTable.Col<FollowUpRowFragment>;

/** Follow-ups of supervision: those asked of the unit, and those it asked for. */
export default function FollowUpList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const say = (key: string) => translate(`screens.followUps.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      actions={<AskFollowUp />}
      filters={
        <>
          <EnumsInput of="FollowUpStatus" source="statuses" label="types.FollowUpFilter.statuses" />
          <UnitsInput source="unitIds" label="types.FollowUpFilter.unitIds" />
          <DayInput source="dueBy" label="types.FollowUpFilter.dueBy" blank ahead helperText={false} />
          <NullableBooleanInput source="dueSoon" label="types.FollowUpFilter.dueSoon" helperText={false} />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'dueOn', order: 'ASC' }}
    >
      <Records<FollowUpRowFragment> card={FollowUpCard} rowClick={false}>
        <Col source="dueOn" render={({ dueOn }) => day(dueOn)} />
        <Col label="types.FollowUp.task" cellSx={yielding} render={(one) => <TaskLink of={one} />} />
        <Col label="types.FollowUp.unit" render={({ unit }) => unit.name} />
        <Col label="types.FollowUp.owner" render={({ owner }) => owner?.name} />
        <Col label="types.FollowUp.status" render={(one) => <DueMark of={one} />} />
        <Col label={false} render={(one) => <FollowUpSteps of={one} />} />
      </Records>
    </ListPage>
  );
}
