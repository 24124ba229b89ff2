import { AutocompleteInput, required, SelectInput, TextInput, useGetMany } from 'react-admin';
import { AskFollowUpDocument, PeopleToSuperviseDocument } from '../../../schema/generated/graphql';
import { useWatch } from 'react-hook-form';
import { useViewer } from '../panel';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';
import { useAnswer } from '../shared/useAnswer';

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
      <Owner {...(assistance && { unit: assistance.unit.id })} />
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

/** Who of the unit is to do it; nobody in particular where none is chosen. */
function Owner({ unit }: { unit?: number }) {
  const chosen = useWatch({ name: 'unitId' }) as number | undefined;
  const asked = unit ?? chosen;
  const { data } = useAnswer(PeopleToSuperviseDocument, { units: asked ? [asked] : [] }, { enabled: !!asked });
  return (
    <SelectInput
      source="ownerId"
      choices={data?.accounts.nodes ?? []}
      translateChoice={false}
      disabled={!asked}
      helperText="screens.supervisionVisits.ownerHelp"
    />
  );
}
