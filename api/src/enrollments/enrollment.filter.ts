import sql from 'sql-template-tag';
import { Field, InputType, Int } from 'type-graphql';
import type { IndicatorCode } from '../guideline/indicators.js';
import { UsedSubstance, type UsedSubstanceWord } from '../clients/drugUse.js';
import { inProgrammeMonth, pastSchedule } from '../clients/standing.js';
import { is, together } from '../ground/filters.js';
import type { Conditions } from '../ground/listing.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { expectStaff } from '../ground/expectRole.js';
import { Indicators } from './counted.js';
import { CourseFilter, ofCourses } from './course.filter.js';
import { EnrollmentStatus, type Standing } from './words.js';

@InputType({ description: 'Which enrollments (saringan kepesertaan).' })
export class EnrollmentFilter extends CourseFilter {
  @Field(() => [EnrollmentStatus], { nullable: true })
  statuses?: Standing[] | null;

  @Field(() => Int, { nullable: true, description: 'Programme month today, from 1.' })
  programmeMonth?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is active and past the months its edition schedules (lewat jadwal).',
  })
  late?: boolean | null;

  @Field(() => UUID, { nullable: true, description: 'The agent assigned now.' })
  agentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an agent is assigned now.' })
  hasAgent?: boolean | null;

  @Field(() => CivilDay, { nullable: true, description: 'Ended on this day or later.' })
  endedFrom?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'Ended on this day or earlier.' })
  endedUntil?: string | null;

  @Field(() => Indicators, {
    nullable: true,
    description:
      'What a figure of this indicator counts from `from` until `until` (dihitung dalam indikator). For staff.',
  })
  indicator?: IndicatorCode | null;

  @Field(() => CivilDay, {
    nullable: true,
    description: 'First day of the period; without an indicator, still running then.',
  })
  from?: string | null;

  @Field(() => CivilDay, {
    nullable: true,
    description: 'Last day of the period; without an indicator, begun by then.',
  })
  until?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of what the indicator counts, what it holds for or not (tercapai).',
  })
  achieved?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its outcome is RECOVERED (pulih).' })
  recovered?: boolean | null;

  @Field(() => [UsedSubstance], {
    nullable: true,
    description: 'What the client used before, any of these. For staff.',
  })
  substances?: UsedSubstanceWord[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is recorded what the client used before. For staff.',
  })
  substancesKnown?: boolean | null;

  @Field(() => String, { nullable: true, description: "Part of the client's code, initials or (own unit) name." })
  search?: string | null;
}

const current = sql`select a.enrollment_id from assignment a where a.ended_on is null`;
const recovered = sql`select o.enrollment_id from outcome o where o.superseded_by is null and o.result = 'RECOVERED'`;
const history = sql`select d.rehabilitation_id from drug_history d where`;

export const enrollmentConditions: Conditions<EnrollmentFilter> = {
  ...ofCourses,
  statuses: (list, { c }) => sql`${c('status')} = any (${list}::text[])`,
  programmeMonth: (month, { context }) => inProgrammeMonth(sql`t`, month, context.today),
  late: (late, { context }) => is(late, pastSchedule(sql`t`, context.today)),
  agentId: (id, { c }) => sql`${c('id')} in (${current} and a.agent_id = ${id})`,
  hasAgent: (has, { c }) => (has ? sql`${c('id')} in (${current})` : sql`${c('id')} not in (${current})`),
  endedFrom: (day, { c }) => sql`${c('endedOn')} >= ${day}`,
  endedUntil: (day, { c }) => sql`${c('endedOn')} <= ${day}`,
  ...{ indicator: together, from: together, until: together, achieved: together },
  recovered: (so, { c }) => is(so, sql`${c('id')} in (${recovered})`),
  substances: (list, { c, context: { viewer } }) => {
    expectStaff(viewer, 'filter.substances');
    return sql`${c('rehabilitation')} in (${history} d.substances && ${list}::text[])`;
  },
  substancesKnown: (known, { c, context: { viewer } }) => {
    expectStaff(viewer, 'filter.substancesKnown');
    return is(known, sql`${c('rehabilitation')} in (${history} cardinality(d.substances) > 0)`);
  },
  search: (text, { c }) => {
    const part = `%${text.trim()}%`;
    return sql`${c('client')} in (select k.id from client k where k.code ilike ${part} or k.initials ilike ${part}
      union all select i.client_id from client_identity i where i.name ilike ${part})`;
  },
};
