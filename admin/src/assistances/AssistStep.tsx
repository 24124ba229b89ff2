import Add from '@mui/icons-material/Add';
import { required, TextInput } from 'react-admin';
import { RecordAssistanceDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { RuleSays } from '../rules/RuleSays';
import { DayInput } from '../shared/DayInput';
import { PickInput } from '../shared/PickInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

interface AssistStepProps {
  /** To whom; chosen in the form otherwise. */
  agent?: { id: string; unit: { id: number } };
}

/** A button that opens the recording of assistance to an agent, for an officer of the unit. */
export function AssistStep({ agent }: AssistStepProps) {
  const { role, unit } = useViewer();
  if (role !== 'OFFICER' || (agent && agent.unit.id !== unit.id)) return null;
  const ours = { unitIds: [unit.id], statuses: ['APPOINTED'] };
  return (
    <StepDialog
      of="RecordAssistanceInput"
      label="screens.assistances.record"
      icon={<Add />}
      variant={agent ? 'text' : 'contained'}
      document={RecordAssistanceDocument}
      {...(agent && { given: { agentId: agent.id } })}
      says="screens.assistances.recorded"
    >
      {!agent && <PickInput source="agentId" reference="agents" filter={ours} optionText="name" validate={must} />}
      <DayInput source="heldOn" />
      <TextInput source="topic" validate={must} helperText="screens.assistances.topicHelp" />
      <TextInput source="result" validate={must} multiline minRows={2} helperText={false} />
      <RuleSays code="assistance.record" />
    </StepDialog>
  );
}
