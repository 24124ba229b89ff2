import PersonPinCircleOutlined from '@mui/icons-material/PersonPinCircleOutlined';
import { BooleanInput } from 'react-admin';
import { AssignAgentDocument } from '../../../schema/generated/graphql';
import { RuleSays } from '../rules/RuleSays';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';
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
      defaults={{ acceptedByClient: false, acceptedByFamily: false }}
      variables={({ agentId, on, acceptedByClient, acceptedByFamily }, id) => ({
        input: { id, enrollmentId, agentId, on, acceptedByClient, acceptedByFamily },
      })}
      says="screens.agents.assign.done"
      save="screens.agents.assign.label"
      onDone={() => onDone?.()}
    >
      <AgentChoice source="agentId" villageCode={villageCode} />
      <RuleSays code="assignment.acceptance" />
      <BooleanInput source="acceptedByClient" helperText={false} />
      <BooleanInput source="acceptedByFamily" helperText={false} />
      <DayInput source="on" />
    </StepDialog>
  );
}
