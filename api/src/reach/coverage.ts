import sql, { type Sql } from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { coverage } from '../guideline/rules/coverage.js';
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

const AGE = sql`case when age < 18 then 'UNDER_18' when age < 26 then 'FROM_18_TO_25' when age < 36 then 'FROM_26_TO_35'
  when age < 46 then 'FROM_36_TO_45' when age < 60 then 'FROM_46_TO_59' else 'FROM_60' end`;
const NONE = sql`null::text`;

/** The group of a person, its name, and the agents who are there. */
const groups: Record<Dimension, readonly [key: Sql, name: Sql, agents: Sql | null]> = {
  UNIT: [sql`unit_id::text`, sql`unit_name`, sql`a.unit_id::text`],
  VILLAGE: [sql`village_code`, sql`village_name`, sql`a.village_code`],
  AGE_GROUP: [AGE, NONE, null],
  PATHWAY: [sql`pathway`, NONE, null],
  ORIGIN: [sql`provider`, NONE, null],
};

/** Coverage by a dimension, the least covered first, in one statement. */
export async function coverageBy(
  { read, language, today }: Context,
  by: Dimension,
  from: CivilDate,
  until: CivilDate,
): Promise<CoverageRow[]> {
  const [key, name, where] = groups[by];
  const agents = where
    ? sql`(select count(*)::int from recovery_agent a where a.status = 'APPOINTED' and ${where} = g."group")`
    : sql`null::int`;
  const counted = await read.rows<Omit<CoverageRow, 'finding'>>(sql`
    select g.*, ${agents} agents from (
      select ${key} "group", max(${name}) "groupName", count(*)::int "inNeed", count(*) filter (where served)::int served
      from (select distinct on (r.client_id) r.provider, k.pathway, k.village_code, v.name village_name, k.unit_id, u.name unit_name,
          extract(year from ${today}::date)::int - k.born_year age,
          exists (select from enrollment e where e.client_id = k.id and e.started_on >= r.ended_on) served
        from rehabilitation r join client k on k.id = r.client_id join unit u on u.id = k.unit_id
          join village v on v.code = k.village_code
        where r.result = 'COMPLETED' and r.ended_on between ${from} and ${until}
        order by r.client_id, r.ended_on desc) people
      group by 1) g
    order by g.served::float / g."inNeed", g."inNeed" desc, g."group" limit 500`);
  return counted.map((one) => ({ ...one, finding: findingIn(language, coverage(one, until)) }));
}
