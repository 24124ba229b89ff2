import { useTranslate } from 'react-admin';
import {
  AttestCriteriaDocument,
  type AgentCriterion,
  type AgentPartsFragment,
} from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';
import { useFormat } from '../shared/format';
import { TicksInput } from './TicksInput';
import { useMayWrite } from './useMayWrite';
import { WayStep } from './WayStep';
import { criteria, missingOf } from './way';

/** The eleven minimum criteria, each attested. */
export function CriteriaStep({ agent }: { agent: AgentPartsFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const mayWrite = useMayWrite(agent);
  const missing = missingOf(agent).criteria;
  const { id, criteria: attested, criteriaAttestedBy: by, criteriaAttestedOn: on } = agent;
  const say = (key: string, words?: object) => translate(`screens.agents.way.${key}`, words);
  const count = say('attested', { count: attested.length, all: criteria.length });
  return (
    <WayStep
      number={2}
      title={say('criteria')}
      done={missing.length === 0}
      code="agent.criteria"
      missing={missing.map((one) => translate(`enums.AgentCriterion.${one}`))}
      action={
        mayWrite &&
        missing.length > 0 && (
          <StepDialog
            of="RecoveryAgent"
            label="screens.agents.way.attest"
            document={AttestCriteriaDocument}
            variables={(values) => ({
              agentId: id,
              criteria: values.criteria as AgentCriterion[],
              on: values.on as string,
            })}
            defaults={{ criteria: attested }}
          >
            <TicksInput of="AgentCriterion" source="criteria" letters fixed={attested} />
            <DayInput source="on" label="types.RecoveryAgent.criteriaAttestedOn" />
          </StepDialog>
        )
      }
    >
      {by ? `${count} ${say('attestedBy', { by, on: day(on) })}` : count}
    </WayStep>
  );
}
