import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { RecoveryAgent } from '../agents/agent.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import type { Reader, Row } from '../ground/reader.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Account } from '../people/account.js';
import { assign } from './assign.js';
import { Assignment } from './assignment.js';
import { AssignAgentInput, HandOverInput } from './assignment.input.js';
import { Enrollment } from './enrollment.js';
import { endAppointment } from './handOver.js';

const assignmentsOf = (read: Reader, enrollment: Row): Promise<Row[]> =>
  read.children(Assignment, 'enrollment', enrollment['id'], sql`order by t.started_on, t.id`);

const currentOf = async (read: Reader, enrollment: Row): Promise<Row | undefined> =>
  (await assignmentsOf(read, enrollment)).find((one) => one['endedOn'] === null);

/** Who accompanies a course. */
@Resolver(() => Enrollment)
export class EnrollmentAssignments {
  @Authorized(...STAFF)
  @Mutation(() => Assignment, { description: 'Assigns an agent to a client (menugaskan agen).' })
  assignAgent(
    @Arg('input', () => AssignAgentInput) input: AssignAgentInput,
    @Ctx() context: Context,
  ): Promise<Assignment> {
    return assign(context, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => RecoveryAgent, {
    description:
      "Ends an agent's appointment and hands each active client over (mengakhiri tugas, serah terima klien).",
  })
  endAppointment(
    @Arg('agentId', () => UUID) agentId: string,
    @Arg('on', () => CivilDay) on: string,
    @Arg('handOver', () => [HandOverInput]) handOver: HandOverInput[],
    @Ctx() context: Context,
  ): Promise<RecoveryAgent> {
    return endAppointment(context, agentId, on, handOver);
  }

  @FieldResolver(() => [Assignment])
  assignments(@Root() enrollment: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return assignmentsOf(read, enrollment);
  }

  @FieldResolver(() => RecoveryAgent, { nullable: true, description: 'The agent assigned now.' })
  async agent(@Root() enrollment: Row, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(RecoveryAgent, (await currentOf(read, enrollment))?.['agent']);
  }

  @FieldResolver(() => Account, {
    nullable: true,
    description: 'The officer who accompanies the client now, after a handover (petugas pendamping).',
  })
  async officer(@Root() enrollment: Row, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Account, (await currentOf(read, enrollment))?.['officer']);
  }
}
