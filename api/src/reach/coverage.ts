import sql, { type Sql } from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { coverage } from '../guideline/rules/coverage.js';
import { ageGroupIn } from '../clients/age.js';
import { inNeed } from '../clients/inNeed.js';
import type { Context } from '../ground/context.js';
import { findingIn } from '../rulebook/present.js';
import { Finding } from '../rulebook/rule.js';
import type { Dimension } from './words.js';

/** Of a group, how many of the people in need are served (jangkauan). */
@ObjectType({
  description:
    'Of a group, how many who completed rehabilitation in the period came into post-rehabilitation (jangkauan). 004, l.13–16.',
  simpleResolvers: true,
})
export class CoverageRow {
  @Field(() => String, { description: 'Key of the group: id of a unit, code of a village, or a word; ALL in sum.' })
  group!: string;

  @Field(() => String, { nullable: true, description: 'Name of the unit or village.' })
  groupName!: string | null;

  @Field(() => Int, { description: 'Who was enrolled since (terlayani).' })
  served!: number;

  @Field(() => Int, { description: 'Who completed rehabilitation in the period (membutuhkan).' })
  inNeed!: number;

  @Field(() => Int, { nullable: true, description: 'Agents on duty there; null where the group is no area (agen).' })
  agents!: number | null;

  @Field(() => Finding)
  finding!: Finding;
}

const NONE = sql`null::text`;

/** The group of a client `k`, its name, and the agents who are there. */
const groups: Record<Dimension, (today: CivilDate) => readonly [key: Sql, name: Sql, agents: Sql | null]> = {
  UNIT: () => [sql`k.unit_id::text`, sql`u.name`, sql`a.unit_id::text`],
  VILLAGE: () => [sql`k.village_code`, sql`v.name`, sql`a.village_code`],
  AGE_GROUP: (today) => [ageGroupIn(sql`k.born_year`, today), NONE, null],
  PATHWAY: () => [sql`k.pathway`, NONE, null],
  ORIGIN: () => [sql`n.provider`, NONE, null],
};

/** Coverage by a dimension, the least covered first, in one statement. */
export async function coverageBy(
  { read, language, today }: Context,
  by: Dimension,
  from: CivilDate,
  until: CivilDate,
): Promise<CoverageRow[]> {
  const [key, name, where] = groups[by](today);
  const agents = where
    ? sql`(select count(*)::int from recovery_agent a where a.status = 'APPOINTED' and ${where} = g."group")`
    : sql`null::int`;
  const counted = await read.rows<Omit<CoverageRow, 'finding'>>(sql`
    select g.*, ${agents} agents from (
      select ${key} "group", max(${name}) "groupName", count(*)::int "inNeed", count(*) filter (where n.served)::int served
      from (${inNeed(from, until)}) n join client k on k.id = n.client_id join unit u on u.id = k.unit_id
        join village v on v.code = k.village_code
      group by 1) g
    order by g.served::float / g."inNeed", g."inNeed" desc, g."group" limit 500`);
  return counted.map((one) => ({ ...one, finding: findingIn(language, coverage(one, until)) }));
}
