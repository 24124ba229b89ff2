import { DataTable, NullableBooleanInput, useTranslate } from 'react-admin';
import type { ProgrammeMonthRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { CourseInputs } from '../enrollments/CourseInputs';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { PeriodInputs } from '../shared/PeriodInputs';
import { Records } from '../shared/Records';
import { ProgrammeMonthCard } from './ProgrammeMonthCard';
import { VisitOf } from './VisitOf';

const Col = DataTable.Col<ProgrammeMonthRowFragment>;

/** Programme months that have ended, each with its visit to the home or without one. */
export default function ProgrammeMonthList() {
  const translate = useTranslate();
  const { day, number } = useFormat();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.programmeMonths.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      filters={
        <>
          <NullableBooleanInput source="visited" label="types.ProgrammeMonthFilter.visited" helperText={false} />
          <PeriodInputs of="ProgrammeMonthFilter" />
          <CourseInputs of="ProgrammeMonthFilter" />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'until', order: 'DESC' }}
    >
      <Records<ProgrammeMonthRowFragment> card={ProgrammeMonthCard} rowClick={false}>
        <Col label="types.ProgrammeMonth.client" render={({ client }) => <ClientLink client={client} />} />
        <Col source="month" align="right" render={({ month }) => number(month)} />
        <Col label="types.ProgrammeMonth.from" render={({ from }) => day(from)} />
        <Col source="until" render={({ until }) => day(until)} />
        <Col label="types.ProgrammeMonth.visit" render={(month) => <VisitOf month={month} />} />
        <Col label="types.Enrollment.agent" render={({ enrollment }) => enrollment.agent?.name} />
        {units.length > 1 && <Col label="types.ProgrammeMonth.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
