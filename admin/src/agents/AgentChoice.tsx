import { Box, Button, RadioGroup } from '@mui/material';
import { useState } from 'react';
import { required, useInput, useTranslate } from 'react-admin';
import { Fieldset } from '../shared/Fieldset';
import { Loading } from '../shared/Loading';
import { AgentOption } from './AgentOption';
import { useAgentsWithin } from './useAgentsWithin';

const must = required();

/** The code of the regency a village lies in. */
const regencyOf = (villageCode: string) => villageCode.split('.').slice(0, 2).join('.');

interface AgentChoiceProps {
  source: string;
  /** Where the client lives. */
  villageCode: string;
  /** The course the agent is to accompany; who may not cannot be chosen, and why is said. */
  enrollmentId?: string;
}

/** One agent: those of the client's village first, others of the regency when asked for. */
export function AgentChoice({ source, villageCode, enrollmentId }: AgentChoiceProps) {
  const translate = useTranslate();
  const input = useInput({ source, validate: must });
  const { ref: _, ...field } = input.field;
  const [wider, setWider] = useState(false);
  const near = useAgentsWithin(villageCode, enrollmentId);
  const around = useAgentsWithin(wider ? regencyOf(villageCode) : null, enrollmentId);
  const others = around?.filter(({ village }) => village.code !== villageCode);
  const say = (key: string) => translate(`screens.agents.assign.${key}`);
  if (!near) return <Loading lines={3} />;
  return (
    <Fieldset input={input} label={say('near')}>
      <RadioGroup {...field} value={field.value ?? ''}>
        {near.map((agent) => (
          <AgentOption key={agent.id} agent={agent} />
        ))}
        {near.length === 0 && <Box sx={{ py: 1, fontSize: '0.875rem' }}>{say('none')}</Box>}
        {others?.map((agent) => (
          <AgentOption key={agent.id} agent={agent} withVillage />
        ))}
        {others?.length === 0 && <Box sx={{ py: 1, fontSize: '0.875rem' }}>{say('noneAround')}</Box>}
      </RadioGroup>
      {!wider && (
        <Button size="small" onClick={() => setWider(true)} sx={{ justifySelf: 'start', alignSelf: 'flex-start' }}>
          {say('wider')}
        </Button>
      )}
    </Fieldset>
  );
}
