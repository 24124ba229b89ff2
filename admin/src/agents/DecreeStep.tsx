import { required, TextInput, useTranslate } from 'react-admin';
import {
  AppointAgentDocument,
  type AgentPartsFragment,
  type DecreeInput,
  MayAppointDocument,
} from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';
import { TickInput } from '../shared/TickInput';
import { useFormat, useToday } from '../shared/format';
import { useMayWrite } from './useMayWrite';
import { WayStep } from './WayStep';

const must = required();

/** The decree of the village head. */
export function DecreeStep({ agent }: { agent: AgentPartsFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const today = useToday();
  const mayWrite = useMayWrite(agent);
  const { id, status, decreeNumber: number, decreeIssuedOn: on, decreeCopiedToUnit: copied } = agent;
  const say = (key: string, words?: object) => translate(`screens.agents.way.${key}`, words);
  return (
    <WayStep
      number={4}
      title={say('decree')}
      done={number !== null}
      code="agent.decree"
      action={
        mayWrite &&
        status === 'CANDIDATE' && (
          <StepDialog
            of="DecreeInput"
            label="screens.agents.way.appoint"
            document={AppointAgentDocument}
            preview={MayAppointDocument}
            ahead={{ number: '1', issuedOn: today, copiedToUnit: true }}
            variables={(values) => ({ agentId: id, decree: values as DecreeInput })}
            says="screens.agents.way.appointed"
          >
            <TextInput source="number" validate={must} helperText={false} />
            <DayInput source="issuedOn" />
            <TickInput source="copiedToUnit" />
          </StepDialog>
        )
      }
    >
      {number && say(copied ? 'decreeCopied' : 'decreeLine', { number, on: day(on) })}
    </WayStep>
  );
}
