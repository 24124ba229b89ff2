import { Arg, Args, ArgsType, Authorized, Ctx, Field, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { addMonths, calendarMonth } from '../guideline/calendar.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Client } from '../clients/client.js';
import { careConditions, CareFilter } from '../enrollments/care.list.js';
import { standing } from '../enrollments/correctable.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { CARE, Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { listing } from '../ground/listing.js';
import { Direction, LARGEST_PAGE } from '../ground/page.js';
import { badInput } from '../ground/refusal.js';
import { Unit } from '../units/unit.js';
import { handIn } from './handIn.js';
import { DueRecordPage } from './dueRecord.js';
import { dueRecords, stateOfRecord } from './recordsDue.js';
import { RecoveryRecord } from './recoveryRecord.js';
import { HandInRecordInput, RecordDueFilter } from './report.input.js';

@InputType({ description: 'Which recovery records that were handed in (saringan rapor).' })
class RecoveryRecordFilter extends CareFilter {}

export const RecoveryRecordList = listing(RecoveryRecord, {
  one: 'recoveryRecord',
  many: 'recoveryRecords',
  roles: CARE,
  filter: RecoveryRecordFilter,
  orders: ['month', 'recordedAt'],
  direction: Direction.DESC,
  always: standing,
  conditions: careConditions('month'),
});

@ArgsType()
class DueRecordArgs {
  @Field(() => RecordDueFilter)
  filter!: RecordDueFilter;

  @Field(() => Int)
  first = 25;

  @Field(() => Int)
  offset = 0;
}

@Resolver(() => RecoveryRecord)
export class RecoveryRecordResolver {
  @Authorized(Role.AGENT, Role.OFFICER)
  @Mutation(() => RecoveryRecord, {
    description:
      "Hands in a client's recovery record of a month that has ended (menyerahkan rapor pemulihan). Juknis 2019, l.776.",
  })
  handInRecord(
    @Arg('input', () => HandInRecordInput) input: HandInRecordInput,
    @Ctx() context: Context,
  ): Promise<RecoveryRecord> {
    return handIn(context, input);
  }

  @Authorized(...CARE)
  @Query(() => DueRecordPage, {
    description: 'The recovery records of a month, those not handed in first (rapor yang ditunggu).',
  })
  dueRecords(@Args(() => DueRecordArgs) args: DueRecordArgs, @Ctx() context: Context): Promise<DueRecordPage> {
    return pageOf(context, args);
  }
}

async function pageOf(context: Context, { filter, first, offset }: DueRecordArgs): Promise<DueRecordPage> {
  if (first < 1 || first > LARGEST_PAGE) throw badInput('first', 'page', { found: first, required: LARGEST_PAGE });
  const { read, today } = context;
  const { from: month } = calendarMonth(filter.month ?? addMonths(today, -1));
  const { unitIds: units, handedIn, agentId: agent, enrollmentId: enrollment } = filter;
  const page = { first, offset: Math.max(0, offset) };
  const found = await dueRecords(
    (statement) => read.rows(statement),
    month,
    { units, handedIn, agent, enrollment },
    page,
  );
  const nodes = found.map(async (due) => ({
    ...due,
    month,
    state: stateOfRecord(month, due.handedInOn, today),
    enrollment: (await read.one(Enrollment, due.enrollment))!,
    client: (await read.one(Client, due.client))!,
    unit: (await read.one(Unit, due.unit))!,
    agent: await read.one(RecoveryAgent, due.agent),
    record: await read.one(RecoveryRecord, due.record),
  }));
  return { nodes: await Promise.all(nodes), totalCount: found[0]?.total ?? 0 };
}
