import LogoutOutlined from '@mui/icons-material/LogoutOutlined';
import { required, useTranslate } from 'react-admin';
import {
  EndAppointmentDocument,
  MayEndAppointmentDocument,
  SuccessorsDocument,
  type AgentRowFragment,
} from '../../../schema/generated/graphql';
import { ConfirmInput } from '../shared/ConfirmInput';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';
import { useAnswer } from '../shared/useAnswer';
import { HandOver } from './HandOver';
import { handOverOf } from './handOverOf';
import { useMayWrite } from './useMayWrite';

const must = required();

/** A button that opens the end of an agent's appointment, with the handover of every client they accompany. */
export function EndAppointment({ agent }: { agent: AgentRowFragment }) {
  const translate = useTranslate();
  const { id: agentId, status, unit } = agent;
  const enabled = useMayWrite(agent) && status === 'APPOINTED';
  const { data } = useAnswer(
    SuccessorsDocument,
    {
      agents: { unitIds: [unit.id], statuses: ['APPOINTED'] },
      officers: { unitIds: [unit.id] },
      courses: { agentId, statuses: ['ACTIVE'] },
    },
    { enabled },
  );
  if (!enabled || !data) return null;
  const courses = data.enrollments.nodes;
  const successors = [
    ...data.agents.nodes
      .filter(({ id }) => id !== agentId)
      .map(({ id, name, village, activeClients: clients }) => ({
        id: `agents.${id}`,
        name: translate('screens.agents.end.agent', { name, village: village.name, clients }),
      })),
    ...data.officers.nodes.map(({ id, account: { name } }) => ({
      id: `officers.${id}`,
      name: translate('screens.agents.end.officer', { name }),
    })),
  ];
  const enrollmentIds = courses.map(({ id }) => id);
  return (
    <StepDialog
      of="HandOverInput"
      label="screens.agents.end.label"
      icon={<LogoutOutlined />}
      variant="text"
      document={EndAppointmentDocument}
      preview={MayEndAppointmentDocument}
      variables={(values) => ({
        agentId,
        on: values.on as string,
        handOver: handOverOf(values, enrollmentIds),
      })}
      says="screens.agents.end.done"
    >
      <DayInput source="on" label="types.RecoveryAgent.endedOn" validate={must} />
      <HandOver courses={courses} successors={successors} />
      <ConfirmInput label="screens.agents.end.confirm" />
    </StepDialog>
  );
}
