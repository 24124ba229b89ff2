import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { careConditions } from '../enrollments/care.list.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { standing, standingBy } from '../enrollments/correctable.js';
import { CARE, Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { close, open, takeStep } from './handle.js';
import { HandlingDuty, handlingIn } from './duty.js';
import { RelapseEvent, RelapseStep } from './relapse.js';
import { OpenRelapseInput, RelapseFilter, RelapseStepInput } from './relapse.input.js';

export const RelapseList = listing(RelapseEvent, {
  one: 'relapse',
  many: 'relapses',
  roles: CARE,
  filter: RelapseFilter,
  orders: ['noticedOn', 'recordedAt'],
  direction: Direction.DESC,
  always: standing,
  conditions: {
    ...careConditions('noticedOn'),
    types: (list, { c }) => sql`${c('type')} = any (${list}::text[])`,
    open: (open_, { c }) => (open_ ? sql`${c('closedOn')} is null` : sql`${c('closedOn')} is not null`),
  },
});

const bySteps = standingBy(sql`order by t.taken_on, t.id`);

@Resolver(() => RelapseEvent)
export class RelapseResolver {
  @Authorized(Role.OFFICER, Role.AGENT)
  @Mutation(() => RelapseEvent, { description: 'Opens a slip, lapse or relapse (membuka kejadian kekambuhan).' })
  openRelapse(
    @Arg('input', () => OpenRelapseInput) input: OpenRelapseInput,
    @Ctx() context: Context,
  ): Promise<RelapseEvent> {
    return open(context, input);
  }

  @Authorized(Role.OFFICER, Role.AGENT)
  @Mutation(() => RelapseEvent, { description: 'Records a step of the handling (mencatat langkah penanganan).' })
  recordRelapseStep(
    @Arg('input', () => RelapseStepInput) input: RelapseStepInput,
    @Ctx() context: Context,
  ): Promise<RelapseEvent> {
    return takeStep(context, input);
  }

  @Authorized(Role.OFFICER)
  @Mutation(() => RelapseEvent, { description: 'Closes an event whose every step was taken (menutup kejadian).' })
  closeRelapse(
    @Arg('id', () => UUID) id: string,
    @Arg('on', () => CivilDay) on: CivilDate,
    @Ctx() context: Context,
  ): Promise<RelapseEvent> {
    return close(context, id, on);
  }

  @FieldResolver(() => [RelapseStep])
  steps(@Root() relapse: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(RelapseStep, 'relapse', relapse['id'], bySteps);
  }

  @FieldResolver(() => [HandlingDuty], {
    description: 'Every step of its handling, who may take it, and where it stands.',
  })
  async handling(@Root() relapse: Row, @Ctx() { read, today, language }: Context): Promise<HandlingDuty[]> {
    const taken = await read.children(RelapseStep, 'relapse', relapse['id'], bySteps);
    const enrollment = await read.one(Enrollment, relapse['enrollment']);
    return handlingIn(language, relapse, enrollment as Row, taken, today);
  }
}

/** The relapse events of a course. */
@Resolver(() => Enrollment)
export class EnrollmentRelapses {
  @FieldResolver(() => [RelapseEvent])
  relapses(@Root() enrollment: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(RelapseEvent, 'enrollment', enrollment['id'], standingBy(sql`order by t.noticed_on, t.id`));
  }
}
