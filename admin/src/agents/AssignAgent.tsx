import PersonPinCircleOutlined from '@mui/icons-material/PersonPinCircleOutlined';
import { AssignAgentDocument, MayAssignDocument } from '../../../schema/generated/graphql';
import { RuleSays } from '../rules/RuleSays';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';
import { TickInput } from '../shared/TickInput';
import { AgentChoice } from './AgentChoice';

interface AssignAgentProps {
  enrollmentId: string;
  /** Where the client lives. */
  villageCode: string;
  onDone?: () => void;
  /** Word on the button, a key. */
  label?: string;
  variant?: 'contained' | 'outlined' | 'text';
}

/** A button that opens the assignment of an agent to a client. */
export function AssignAgent(props: AssignAgentProps) {
  const { enrollmentId, villageCode, onDone, label = 'screens.agents.assign.label', variant = 'outlined' } = props;
  return (
    <StepDialog
      of="AssignAgentInput"
      label={label}
      variant={variant}
      icon={<PersonPinCircleOutlined />}
      document={AssignAgentDocument}
      preview={MayAssignDocument}
      variables={({ agentId, on, acceptedByClient, acceptedByFamily }, id) => ({
        input: { id, enrollmentId, agentId, on, acceptedByClient, acceptedByFamily },
      })}
      says="screens.agents.assign.done"
      save="screens.agents.assign.label"
      onDone={() => onDone?.()}
    >
      <AgentChoice source="agentId" villageCode={villageCode} enrollmentId={enrollmentId} />
      <RuleSays code="assignment.acceptance" />
      <TickInput source="acceptedByClient" />
      <TickInput source="acceptedByFamily" />
      <DayInput source="on" />
    </StepDialog>
  );
}
