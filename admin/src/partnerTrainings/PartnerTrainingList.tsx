import { DataTable, NumberInput, required, TextInput, useTranslate } from 'react-admin';
import { RecordPartnerTrainingDocument, type PartnerTrainingRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { DayInput } from '../shared/DayInput';
import { Empty } from '../shared/Empty';
import { EnumInput } from '../shared/EnumInput';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { PeriodInputs } from '../shared/PeriodInputs';
import { Records } from '../shared/Records';
import { StepDialog } from '../shared/StepDialog';
import { UnitsInput } from '../shared/UnitsInput';
import { PartnerTrainingCard } from './PartnerTrainingCard';
import { Reached } from './Reached';

const Col = DataTable.Col<PartnerTrainingRowFragment>;
const must = required();

/** Trainings of partners' staff, and which partners are still to be reached. */
export default function PartnerTrainingList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  const say = (key: string) => translate(`screens.partnerTrainings.${key}`);
  return (
    <>
      <ListPage
        title={translate('types.PartnerTraining._', { smart_count: 2 })}
        under={say('about')}
        actions={<RecordTraining />}
        filters={
          <>
            <EnumsInput of="PartnerKind" source="kinds" label="types.PartnerTrainingFilter.kinds" />
            <UnitsInput source="unitIds" label="types.PartnerTrainingFilter.unitIds" />
            <PeriodInputs />
          </>
        }
        empty={<Empty text={say('empty')} />}
        sort={{ field: 'heldOn', order: 'DESC' }}
      >
        <Records<PartnerTrainingRowFragment> card={PartnerTrainingCard} rowClick={false}>
          <Col source="heldOn" render={({ heldOn }) => day(heldOn)} />
          <Col label="types.PartnerTraining.institution" render={({ institution }) => institution} />
          <Col label="types.PartnerTraining.kind" render={({ kind }) => translate(`enums.PartnerKind.${kind}`)} />
          <Col label="types.PartnerTraining.topic" render={({ topic }) => topic} />
          {units.length > 1 && <Col label="types.PartnerTraining.unit" render={({ unit }) => unit.name} />}
          <Col align="right" label="types.PartnerTraining.participants" source="participants" disableSort />
          <Col align="right" label="types.PartnerTraining.hours" source="hours" disableSort />
        </Records>
      </ListPage>
      <Reached />
    </>
  );
}

function RecordTraining() {
  return (
    <StepDialog
      of="RecordPartnerTrainingInput"
      document={RecordPartnerTrainingDocument}
      label="screens.partnerTrainings.record"
      variant="contained"
    >
      <EnumInput of="PartnerKind" source="kind" validate={must} />
      <TextInput source="institution" validate={must} helperText={false} />
      <DayInput source="heldOn" validate={must} />
      <TextInput source="topic" validate={must} helperText={false} />
      <NumberInput source="participants" validate={must} min={1} helperText={false} />
      <NumberInput source="hours" validate={must} min={1} helperText={false} />
    </StepDialog>
  );
}
