import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { careConditions } from '../enrollments/care.list.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { standing, standingBy } from '../enrollments/correctable.js';
import { CARE, Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { MentoringActivity } from './activity.js';
import { ActivityFilter, RecordActivityInput, RecordVisitInput, VisitFilter } from './monitoring.input.js';
import { recordActivity } from './recordActivity.js';
import { recordVisit } from './recordVisit.js';
import { Visit } from './visit.js';

export const VisitList = listing(Visit, {
  one: 'visit',
  many: 'visits',
  roles: CARE,
  filter: VisitFilter,
  orders: ['visitedOn', 'recordedAt'],
  direction: Direction.DESC,
  always: standing,
  conditions: {
    ...careConditions('visitedOn'),
    modes: (list, { c }) => sql`${c('mode')} = any (${list}::text[])`,
    recoveryStatuses: (list, { c }) => sql`${c('recoveryStatus')} = any (${list}::text[])`,
  },
});

export const ActivityList = listing(MentoringActivity, {
  one: 'activity',
  many: 'activities',
  roles: CARE,
  filter: ActivityFilter,
  orders: ['heldOn', 'recordedAt'],
  direction: Direction.DESC,
  always: standing,
  conditions: {
    ...careConditions('heldOn'),
    kinds: (list, { c }) => sql`${c('kind')} = any (${list}::text[])`,
    trades: (list, { c }) => sql`${c('trade')} = any (${list}::text[])`,
  },
});

@Resolver(() => Enrollment)
export class EnrollmentMonitoring {
  @Authorized(Role.OFFICER, Role.AGENT)
  @Mutation(() => Visit, {
    description: 'Records a visit in the recovery record (mencatat kunjungan dalam rapor pemulihan).',
  })
  recordVisit(@Arg('input', () => RecordVisitInput) input: RecordVisitInput, @Ctx() context: Context): Promise<Visit> {
    return recordVisit(context, input);
  }

  @Authorized(Role.OFFICER, Role.AGENT)
  @Mutation(() => MentoringActivity, { description: 'Records a mentoring activity (mencatat pendampingan).' })
  recordActivity(
    @Arg('input', () => RecordActivityInput) input: RecordActivityInput,
    @Ctx() context: Context,
  ): Promise<MentoringActivity> {
    return recordActivity(context, input);
  }

  @FieldResolver(() => [Visit])
  visits(@Root() enrollment: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(Visit, 'enrollment', enrollment['id'], standingBy(sql`order by t.visited_on, t.id`));
  }

  @FieldResolver(() => [MentoringActivity])
  activities(@Root() enrollment: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(MentoringActivity, 'enrollment', enrollment['id'], standingBy(sql`order by t.held_on, t.id`));
  }
}
