import sql, { type Sql } from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { valueOn } from '../guideline/dated.js';
import { refresherMonths } from '../guideline/parameters/clocks.js';
import type { TrainingTopic } from '../guideline/parameters/officers.js';
import { officerTraining } from '../guideline/rules/officer-training.js';
import { refresherWindow } from '../guideline/rules/training-refresher.js';
import { plannedBy } from '../guideline/soon.js';
import { Role, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { is, ofUnits } from '../ground/filters.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Reader, Row } from '../ground/reader.js';
import { CivilDay } from '../ground/scalars.js';
import { findingIn } from '../rulebook/present.js';
import { Finding } from '../rulebook/rule.js';
import { appoint, train } from './appoint.js';
import { AppointOfficerInput, OfficerFilter, RecordTrainingInput, TrainingFilter } from './officer.input.js';
import { Officer } from './officer.js';
import { bySupervision, supervisedIn } from './supervised.js';
import { Training } from './training.js';

/** The day the next training of an officer is due by; null before the first. */
const refresherOf = (id: Sql, today: CivilDate) => sql`(select (max(g.held_on) + make_interval(months =>
  ${valueOn(refresherMonths, today)}::int))::date from training g where g.officer_id = ${id})`;

export const OfficerList = listing(Officer, {
  one: 'officer',
  many: 'officers',
  roles: STAFF,
  filter: OfficerFilter,
  orders: ['appointedOn', 'recordedAt'],
  always: supervisedIn(sql`officer_id`),
  conditions: {
    ...ofUnits,
    employments: (list, { c }) => sql`${c('employment')} = any (${list}::text[])`,
    refresherBy: (by, { c, context }) => sql`${refresherOf(c('id'), context.today)} <= ${by}`,
    refresherSoon: (soon, { c, context: { today } }) =>
      is(soon, sql`coalesce(${refresherOf(c('id'), today)} <= ${plannedBy(today)}, false)`),
    active: (active, { c }) => sql`${c('id')} in (select a.id from account a where a.active = ${active})`,
    ...bySupervision,
    search: (text, { c }) => sql`${c('id')} in (select a.id from account a where a.name ilike ${`%${text.trim()}%`})`,
  },
});

export const TrainingList = listing(Training, {
  one: 'training',
  many: 'trainings',
  roles: STAFF,
  filter: TrainingFilter,
  orders: ['heldOn', 'recordedAt'],
  direction: Direction.DESC,
  conditions: {
    ...ofUnits,
    officerId: (id, { c }) => sql`${c('officer')} = ${id}`,
    kinds: (list, { c }) => sql`${c('kind')} = any (${list}::text[])`,
  },
});

const trainingsOf = (read: Reader, officer: Row): Promise<Row[]> =>
  read.children(Training, 'officer', officer['id'], sql`order by t.held_on, t.id`);

const hoursOf = (trainings: Row[]): number => trainings.reduce((sum, one) => sum + Number(one['hours']), 0);

@Resolver(() => Officer)
export class OfficerResolver {
  @Authorized(Role.SUPERVISOR)
  @Mutation(() => Officer, { description: 'Records that an officer was appointed by the head (penetapan petugas).' })
  appointOfficer(
    @Arg('input', () => AppointOfficerInput) input: AppointOfficerInput,
    @Ctx() context: Context,
  ): Promise<Officer> {
    return appoint(context, input);
  }

  @Authorized(Role.SUPERVISOR)
  @Mutation(() => Training, { description: 'Records a training of an officer (mencatat pelatihan petugas).' })
  recordTraining(
    @Arg('input', () => RecordTrainingInput) input: RecordTrainingInput,
    @Ctx() context: Context,
  ): Promise<Training> {
    return train(context, input);
  }

  @FieldResolver(() => [Training])
  trainings(@Root() officer: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return trainingsOf(read, officer);
  }

  @FieldResolver(() => Int, { description: 'Lesson hours (JP) of all trainings together.' })
  async trainingHours(@Root() officer: Row, @Ctx() { read }: Context): Promise<number> {
    return hoursOf(await trainingsOf(read, officer));
  }

  @FieldResolver(() => CivilDay, {
    nullable: true,
    description: 'The day the next training is due by; null before the first (batas penyegaran).',
  })
  async refresherBy(@Root() officer: Row, @Ctx() { read, today }: Context): Promise<CivilDate | null> {
    const last = (await trainingsOf(read, officer)).at(-1);
    return last ? refresherWindow(last['heldOn'] as CivilDate, today).until : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the next training is overdue (penyegaran terlambat).' })
  async refresherLate(@Root() officer: Row, @Ctx() context: Context): Promise<boolean> {
    const by = await this.refresherBy(officer, context);
    return by !== null && by < context.today;
  }

  @FieldResolver(() => Finding, {
    description:
      'Whether the trainings have the hours and topics asked for (peningkatan kemampuan). Juknis 2019, l.439.',
  })
  async trained(@Root() officer: Row, @Ctx() { read, language, today }: Context): Promise<Finding> {
    const trainings = await trainingsOf(read, officer);
    const topics = trainings.flatMap((one) => one['topics'] as TrainingTopic[]);
    return findingIn(language, officerTraining({ hours: hoursOf(trainings), topics }, today));
  }
}
