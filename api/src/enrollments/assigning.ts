import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate } from '../guideline/calendar.js';
import type { Finding } from '../guideline/finding.js';
import { assignmentAcceptance } from '../guideline/rules/assignment-acceptance.js';
import type { RecoveryAgent } from '../agents/agent.js';
import { Refusal } from '../ground/refusal.js';
import { readIn } from '../ground/statement.js';
import { fits, fittingOf, type Fitting } from './candidate.js';
import type { Enrollment } from './enrollment.js';

/** An agent who is to accompany a client from a day on. */
export interface Assigning {
  enrollment: Enrollment;
  agent: RecoveryAgent;
  on: CivilDate;
  acceptedByClient: boolean;
  acceptedByFamily: boolean;
  /** Clients the agent takes over in the same write. */
  besides?: number;
}

/** What an assignment stands on; asked before it, and by the assignment itself. */
export async function assigning(em: EntityManager, asked: Assigning): Promise<Finding[]> {
  const { enrollment, agent, on, acceptedByClient, acceptedByFamily, besides = 0 } = asked;
  if (agent.status === 'ENDED')
    throw new Refusal('STEP_NOT_ALLOWED', {
      field: 'input.agentId',
      facts: { found: agent.status, required: ['APPOINTED'] },
    });
  const [fitting] = await fittingOf(readIn(em), enrollment.id, [agent.id]);
  const accepted = assignmentAcceptance({ acceptedByClient, acceptedByFamily }, enrollment.judgedOn);
  return [...fits(fitting as Fitting, on, besides), accepted];
}
