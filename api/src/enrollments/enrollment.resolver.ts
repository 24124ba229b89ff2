import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { monthOf } from '../guideline/calendar.js';
import { CARE, STAFF } from '../ground/access.js';
import { insideOf } from '../ground/columns.js';
import type { Context } from '../ground/context.js';
import { is, ofUnits } from '../ground/filters.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { inProgrammeMonth, pastSchedule } from '../clients/standing.js';
import { enroll } from './enroll.js';
import { Enrollment } from './enrollment.js';
import { EnrollClientInput, EnrollmentFilter } from './enrollment.input.js';

const current = sql`select a.enrollment_id from assignment a where a.ended_on is null`;

export const EnrollmentList = listing(Enrollment, {
  one: 'enrollment',
  many: 'enrollments',
  roles: CARE,
  filter: EnrollmentFilter,
  orders: ['startedOn', 'recordedAt'],
  direction: Direction.DESC,
  conditions: {
    ...ofUnits,
    statuses: (list, { c }) => sql`${c('status')} = any (${list}::text[])`,
    programmeMonth: (month, { context }) => inProgrammeMonth(sql`t`, month, context.today),
    late: (late, { context }) => is(late, pastSchedule(sql`t`, context.today)),
    agentId: (id, { c }) => sql`${c('id')} in (${current} and a.agent_id = ${id})`,
    hasAgent: (has, { c }) => (has ? sql`${c('id')} in (${current})` : sql`${c('id')} not in (${current})`),
    pathways: (list, { c }) =>
      sql`${c('client')} in (select k.id from client k where k.pathway = any (${list}::text[]))`,
    endedFrom: (day, { c }) => sql`${c('endedOn')} >= ${day}`,
    endedUntil: (day, { c }) => sql`${c('endedOn')} <= ${day}`,
    within: (code, { c }) =>
      sql`${c('client')} in (select k.id from client k where ${insideOf(sql`k.village_code`, code)})`,
    search: (text, { c }) => {
      const part = `%${text.trim()}%`;
      return sql`${c('client')} in (select k.id from client k where k.code ilike ${part} or k.initials ilike ${part}
        union all select i.client_id from client_identity i where i.name ilike ${part})`;
    },
  },
});

@Resolver(() => Enrollment)
export class EnrollmentResolver {
  @Authorized(...STAFF)
  @Mutation(() => Enrollment, { description: 'Enrolls a client in post-rehabilitation (memulai kepesertaan).' })
  enrollClient(
    @Arg('input', () => EnrollClientInput) input: EnrollClientInput,
    @Ctx() context: Context,
  ): Promise<Enrollment> {
    return enroll(context, input);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Programme month today, from 1; null when it is not active (bulan program).',
  })
  programmeMonth(@Root() enrollment: Row, @Ctx() { today }: Context): number | null {
    return enrollment['status'] === 'ACTIVE' ? monthOf(String(enrollment['startedOn']), today) : null;
  }
}
