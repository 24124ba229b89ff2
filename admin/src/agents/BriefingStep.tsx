import { Box } from '@mui/material';
import { NumberInput, required, TextInput, useTranslate } from 'react-admin';
import { RecordBriefingDocument, type AgentPartsFragment, type BriefingInput } from '../../../schema/generated/graphql';
import { useLimit } from '../rules/useRule';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';
import { Briefings } from './Briefings';
import { TicksInput } from './TicksInput';
import { useMayWrite } from './useMayWrite';
import { WayStep } from './WayStep';
import { missingOf, topics } from './way';

const must = required();

/** The briefing: enough lesson hours, every topic. */
export function BriefingStep({ agent }: { agent: AgentPartsFragment }) {
  const translate = useTranslate();
  const mayWrite = useMayWrite(agent);
  const hours = useLimit('agent.briefing') ?? 0;
  const missing = missingOf(agent).topics;
  const { id, briefings, briefingHours } = agent;
  const done = briefingHours >= hours && missing.length === 0;
  const say = (key: string, words?: object) => translate(`screens.agents.way.${key}`, words);
  return (
    <WayStep
      number={3}
      title={say('briefing')}
      done={done}
      code="agent.briefing"
      missing={missing.map((one) => translate(`enums.BriefingTopic.${one}`))}
      action={
        mayWrite && (
          <StepDialog
            of="BriefingInput"
            label="screens.agents.way.brief"
            variant={done ? 'text' : 'outlined'}
            document={RecordBriefingDocument}
            variables={(values, made) => ({ agentId: id, input: { ...(values as BriefingInput), id: made } })}
            defaults={{ topics: missing, hours: Math.max(hours - briefingHours, 0) || null }}
          >
            <DayInput source="heldOn" />
            <NumberInput source="hours" validate={must} min={1} max={40} helperText={false} />
            <TicksInput of="BriefingTopic" source="topics" />
            <TextInput source="facilitator" validate={must} helperText={false} />
          </StepDialog>
        )
      }
    >
      {say('briefed', {
        hours: briefingHours,
        most: hours,
        topics: topics.length - missing.length,
        all: topics.length,
      })}
      <Box sx={{ mt: 0.5 }}>
        <Briefings briefings={briefings} />
      </Box>
    </WayStep>
  );
}
