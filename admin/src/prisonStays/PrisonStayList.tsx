import { BooleanInput, DataTable, required, TextInput, useTranslate } from 'react-admin';
import { RecordPrisonStayDocument, type PrisonStayRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { DayInput } from '../shared/DayInput';
import { Empty } from '../shared/Empty';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { nameOf } from '../shared/PersonOrCode';
import { PickInput } from '../shared/PickInput';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { StepDialog } from '../shared/StepDialog';
import { TickInput } from '../shared/TickInput';
import { UnitsInput } from '../shared/UnitsInput';
import { Owed } from './Owed';
import { PrisonStayCard } from './PrisonStayCard';

const Col = DataTable.Col<PrisonStayRowFragment>;
const must = required();

/** Clients in prison: how far their preparation is, and when they come home. */
export default function PrisonStayList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.prisonStays.${key}`);
  return (
    <ListPage
      title={translate('types.PrisonStay._', { smart_count: 2 })}
      under={say('about')}
      actions={<RecordStay />}
      filters={
        <>
          <BooleanInput source="released" label="types.PrisonStayFilter.released" helperText={false} />
          <BooleanInput source="recidivist" label="types.PrisonStayFilter.recidivist" helperText={false} />
          <DayInput source="endsBy" label="types.PrisonStayFilter.endsBy" blank ahead helperText={false} />
          <UnitsInput source="unitIds" label="types.PrisonStayFilter.unitIds" />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'enteredOn', order: 'DESC' }}
    >
      <Records<PrisonStayRowFragment> card={PrisonStayCard}>
        <Col label="types.PrisonStay.client" render={({ client }) => <RecordLink>{nameOf(client)}</RecordLink>} />
        <Col label="types.PrisonStay.prison" render={({ prison }) => prison} />
        <Col source="enteredOn" render={({ enteredOn }) => day(enteredOn)} />
        <Col label="types.PrisonStay.sentenceUntil" render={({ sentenceUntil }) => day(sentenceUntil)} />
        <Col label="types.PrisonStay.releasedOn" render={({ releasedOn }) => day(releasedOn)} />
        <Col label="types.PrisonStay.duties" render={(stay) => <Owed stay={stay} />} />
        {units.length > 1 && <Col label="types.PrisonStay.unit" render={({ unit }) => unit.name} />}
      </Records>
    </ListPage>
  );
}

function RecordStay() {
  return (
    <StepDialog
      of="RecordPrisonStayInput"
      document={RecordPrisonStayDocument}
      label="screens.prisonStays.record"
      variant="contained"
    >
      <PickInput source="clientId" reference="clients" validate={must} />
      <TextInput source="prison" validate={must} helperText={false} />
      <DayInput source="enteredOn" blank validate={must} />
      <DayInput source="sentenceFrom" blank validate={must} />
      <DayInput source="sentenceUntil" blank ahead validate={must} />
      <TickInput source="recidivist" />
    </StepDialog>
  );
}
