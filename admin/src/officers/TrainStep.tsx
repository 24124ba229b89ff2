import SchoolOutlined from '@mui/icons-material/SchoolOutlined';
import { NumberInput, required, TextInput } from 'react-admin';
import { RecordTrainingDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { ChipsInput } from '../shared/ChipsInput';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** A button that opens the recording of a training, for the supervisor of the officer's unit. */
export function TrainStep({ officer: { id, unit } }: { officer: { id: string; unit: { id: number } } }) {
  const viewer = useViewer();
  if (viewer.role !== 'SUPERVISOR' || viewer.unit.id !== unit.id) return null;
  return (
    <StepDialog
      of="RecordTrainingInput"
      label="screens.officers.train"
      icon={<SchoolOutlined />}
      document={RecordTrainingDocument}
      given={{ officerId: id }}
      defaults={{ topics: [] }}
      says="screens.officers.trainingRecorded"
    >
      <DayInput source="heldOn" />
      <EnumInput of="TrainingKind" source="kind" validate={must} />
      <NumberInput source="hours" validate={must} min={1} max={200} helperText={false} />
      <ChipsInput of="TrainingTopic" source="topics" />
      <TextInput source="provider" validate={must} helperText={false} />
    </StepDialog>
  );
}
