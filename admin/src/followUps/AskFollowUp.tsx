import { AutocompleteInput, required, TextInput, useGetMany } from 'react-admin';
import { AskFollowUpDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

interface AskFollowUpProps {
  /** The assistance it follows; a unit is chosen otherwise. */
  assistance?: { id: string; unit: { id: number } };
}

/** A button that asks a unit for something outside a supervision visit: a head anything, an officer what follows assistance. */
export function AskFollowUp({ assistance }: AskFollowUpProps) {
  const { role, unit } = useViewer();
  if (assistance ? assistance.unit.id !== unit.id && role !== 'SUPERVISOR' : role !== 'SUPERVISOR') return null;
  return (
    <StepDialog
      of="AskFollowUpInput"
      label="screens.followUps.ask"
      variant={assistance ? 'text' : 'contained'}
      size={assistance ? 'small' : 'medium'}
      document={AskFollowUpDocument}
      {...(assistance && { given: { assistanceId: assistance.id } })}
      says="screens.followUps.asked"
    >
      {!assistance && <AskedUnit />}
      <TextInput source="task" validate={must} multiline minRows={2} helperText={false} />
      <DayInput source="dueOn" ahead blank validate={must} />
    </StepDialog>
  );
}

function AskedUnit() {
  const { units: ids } = useViewer();
  const { data = [] } = useGetMany('units', { ids });
  return (
    <AutocompleteInput
      source="unitId"
      choices={data.filter((one) => one !== undefined)}
      translateChoice={false}
      validate={must}
      helperText={false}
    />
  );
}
