import sql from 'sql-template-tag';
import type { CivilDate } from '../guideline/calendar.js';
import type { DocumentKey } from '../guideline/documents.js';
import { judgingDay } from '../guideline/editions.js';
import type { Finding } from '../guideline/finding.js';
import type { AgentCriterion, BriefingTopic } from '../guideline/parameters/agents.js';
import { agentBriefing } from '../guideline/rules/agent-briefing.js';
import { agentCaseload } from '../guideline/rules/agent-caseload.js';
import { agentCriteria } from '../guideline/rules/agent-criteria.js';
import { agentDecree } from '../guideline/rules/agent-decree.js';
import { assignmentDomicile } from '../guideline/rules/assignment-domicile.js';
import type { VillageFact } from '../guideline/village.js';
import { waived, type Waiver } from '../guideline/waiver.js';
import type { Rows } from '../ground/statement.js';

/** What is recorded of an agent who may come to accompany a client. */
interface Candidate {
  id: string;
  ended: boolean;
  criteria: AgentCriterion[];
  decree: { number: string | null; issuedOn: CivilDate | null; copiedToUnit: boolean };
  briefing: { hours: number; topics: BriefingTopic[] };
  /** Other clients the agent accompanies now. */
  active: number;
  village: VillageFact;
  waivers: Waiver[];
}

/** The course somebody is to accompany. */
interface Accompanied {
  startedOn: CivilDate;
  edition: DocumentKey;
  village: VillageFact;
  waivers: Waiver[];
}

/** An agent who may come to accompany a client, and that client's course. */
export interface Fitting {
  agent: Candidate;
  course: Accompanied;
}

const villageOf = sql`json_build_object('code', v.code, 'name', v.name, 'path', v.path)`;
const waiverOf = sql`coalesce(json_agg(json_build_object('id', w.id, 'rule', w.rule, 'from', w."from", 'until', w."until")), '[]')`;

/** What is recorded of agents and of a course one of them is to accompany: two statements, however many agents. */
export async function fittingOf(rows: Rows, enrollmentId: string, agentIds: readonly string[]): Promise<Fitting[]> {
  const [course] = await rows<{ fact: Accompanied }>(
    sql`select json_build_object('startedOn', e.started_on, 'edition', e.edition, 'village', ${villageOf},
        'waivers', (select ${waiverOf} from waiver w where w.client_id = e.client_id)) fact
      from enrollment e join client c on c.id = e.client_id join village v on v.code = c.village_code where e.id = ${enrollmentId}`,
  );
  if (!course) return [];
  const agents = await rows<{ fact: Candidate }>(
    sql`select json_build_object('id', t.id, 'ended', t.status = 'ENDED', 'criteria', t.criteria, 'village', ${villageOf},
        'decree', json_build_object('number', t.decree_number, 'issuedOn', t.decree_issued_on, 'copiedToUnit', t.decree_copied_to_unit),
        'briefing', json_build_object('hours', (select coalesce(sum(b.hours), 0) from briefing b where b.agent_id = t.id),
          'topics', (select coalesce(json_agg(distinct topic), '[]') from briefing b, unnest(b.topics) topic where b.agent_id = t.id)),
        'active', (select count(*) from assignment a where a.agent_id = t.id and a.ended_on is null and a.enrollment_id <> ${enrollmentId}),
        'waivers', (select ${waiverOf} from waiver w where w.agent_id = t.id)) fact
      from recovery_agent t join village v on v.code = t.village_code where t.id = any (${`{${agentIds.join(',')}}`}::uuid[])`,
  );
  return agents.map(({ fact }) => ({ agent: fact, course: course.fact }));
}

/** What stands for and against an agent before client and family are asked; `besides` counts clients to come with this one. */
export function fits({ agent, course }: Fitting, on: CivilDate, besides = 0): Finding[] {
  const day = judgingDay(course);
  const findings = [
    agentCriteria({ attested: agent.criteria }, day),
    agentDecree(agent.decree, day),
    agentBriefing(agent.briefing, day),
    agentCaseload({ active: agent.active + besides }, day),
    assignmentDomicile({ agentVillage: agent.village, clientVillage: course.village }, day),
  ];
  return findings.map((one) => waived(one, [...course.waivers, ...agent.waivers], on));
}
