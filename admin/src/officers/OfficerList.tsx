import Add from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { DataTable, NullableBooleanInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { OfficerRowFragment } from '../../../schema/generated/graphql';
import { SupervisedInputs } from '../coverage/SupervisedInputs';
import { useViewer } from '../panel';
import { Asked } from '../shared/Asked';
import { DayInput } from '../shared/DayInput';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { SearchBox } from '../shared/SearchBox';
import { UnitsInput } from '../shared/UnitsInput';
import { OfficerCard } from './OfficerCard';
import { Refresher } from './Refresher';
import { Trained } from './Trained';

const Col = DataTable.Col<OfficerRowFragment>;
const APPOINT = '/officers/create';

/** The officers in sight: how they are employed and whether they were trained. */
export default function OfficerList() {
  const translate = useTranslate();
  const { day, number } = useFormat();
  const { role, units } = useViewer();
  const say = (key: string) => translate(`screens.officers.${key}`);
  const appoints = role === 'SUPERVISOR';
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      actions={
        appoints && (
          <Button variant="contained" component={Link} to={APPOINT} startIcon={<Add />}>
            {say('appoint')}
          </Button>
        )
      }
      search={<SearchBox label="types.OfficerFilter.search" />}
      filters={
        <>
          <EnumsInput of="Employment" source="employments" label="types.OfficerFilter.employments" />
          <DayInput source="refresherBy" label="types.OfficerFilter.refresherBy" blank ahead helperText={false} />
          <NullableBooleanInput source="refresherSoon" label="types.OfficerFilter.refresherSoon" helperText={false} />
          <Asked of={['active']}>
            <NullableBooleanInput source="active" label="types.OfficerFilter.active" helperText={false} />
          </Asked>
          <SupervisedInputs of="OfficerFilter" />
          <UnitsInput source="unitIds" label="types.OfficerFilter.unitIds" />
        </>
      }
      empty={<Empty text={say('empty')} action={appoints ? { label: say('appoint'), to: APPOINT } : undefined} />}
      sort={{ field: 'appointedOn', order: 'ASC' }}
    >
      <Records<OfficerRowFragment> card={OfficerCard}>
        <Col label="types.Account.name" render={({ account }) => <RecordLink>{account.name}</RecordLink>} />
        <Col label="types.Officer.trained" render={({ trained }) => <Trained met={trained.met} />} />
        <Col
          align="right"
          source="trainingHours"
          disableSort
          label="types.Officer.trainingHours"
          render={({ trainingHours }) => number(trainingHours)}
        />
        <Col label="types.Officer.refresherBy" render={(officer) => <Refresher record={officer} />} />
        <Col
          label="types.Officer.employment"
          render={({ employment }) => translate(`enums.Employment.${employment}`)}
        />
        <Col source="appointedOn" render={({ appointedOn }) => day(appointedOn)} />
        {units.length > 1 && <Col label="types.Officer.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}
