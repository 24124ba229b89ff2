import sql from 'sql-template-tag';
import type { Span } from '../guideline/calendar.js';
import type { Rows } from '../ground/statement.js';
import type { AnnexedAssistance, AnnexedSupervision, Content } from './content.js';

/** At most so many of each are annexed. */
const ANNEXED = 300;

/** The assistance and the supervision visits of a unit in a period, in two statements. Juknis 2019, l.737. */
export async function annexesOf(rows: Rows, unit: number, { from, until }: Span): Promise<Content['annexes']> {
  const [assistance, supervision] = await Promise.all([
    rows<AnnexedAssistance>(sql`select t.held_on::text "on", a.name agent, t.topic, t.result
      from assistance t join recovery_agent a on a.id = t.agent_id
      where t.unit_id = ${unit} and t.held_on between ${from} and ${until} order by t.held_on, t.id limit ${ANNEXED}`),
    rows<AnnexedSupervision>(sql`select t.held_on::text "on", s.name "by", coalesce(o.name, a.name, u.name) whom,
        count(f.id)::int findings, (count(f.id) filter (where f.verdict = 'NEEDS_ACTION'))::int wanting
      from supervision_visit t join unit s on s.id = t.supervisor_id join unit u on u.id = t.unit_id
      left join account o on o.id = t.officer_id left join recovery_agent a on a.id = t.agent_id
      left join supervision_finding f on f.visit_id = t.id
      where t.unit_id = ${unit} and t.status = 'HELD' and t.held_on between ${from} and ${until}
      group by t.id, s.name, o.name, a.name, u.name order by t.held_on, t.id limit ${ANNEXED}`),
  ]);
  return { assistance, supervision };
}
