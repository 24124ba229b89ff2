import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { RecoveryAgent } from '../agents/agent.js';
import { Client } from '../clients/client.js';
import { Standing, type ClientStanding } from '../clients/standing.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { notFound } from '../ground/refusal.js';
import { UUID } from '../ground/scalars.js';
import { valueOf } from '../ground/valueOf.js';
import { readBy } from '../ground/statement.js';
import { decisionIn } from '../rulebook/present.js';
import { Decision } from '../rulebook/rule.js';
import { fits, fittingOf, type Fitting } from './candidate.js';
import { Enrollment } from './enrollment.js';

/** A client's enrollments. */
@Resolver(() => Client)
export class ClientEnrollments {
  @FieldResolver(() => [Enrollment])
  enrollments(@Root() client: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(Enrollment, 'client', client['id'], sql`order by t.started_on, t.id`);
  }

  @FieldResolver(() => Standing, {
    description: 'Where the latest enrollment stands, or that there is none (status klien).',
  })
  async standing(@Root() client: Row, @Ctx() { read }: Context): Promise<ClientStanding> {
    const enrollments = await read.children(Enrollment, 'client', client['id'], sql`order by t.started_on, t.id`);
    return (enrollments.at(-1)?.['status'] ?? 'NOT_ENROLLED') as ClientStanding;
  }

  @FieldResolver(() => Enrollment, { nullable: true })
  async activeEnrollment(@Root() client: Row, @Ctx() { read }: Context): Promise<Row | null> {
    const enrollments = await read.children(Enrollment, 'client', client['id'], sql`order by t.started_on, t.id`);
    return enrollments.find((one) => one['status'] === 'ACTIVE') ?? null;
  }
}

/** An agent's caseload. */
@Resolver(() => RecoveryAgent)
export class AgentCaseload {
  @FieldResolver(() => Int, {
    description: 'Clients the agent accompanies now (jumlah klien). At most 4, Juknis 2019, l.853.',
  })
  activeClients(@Root() agent: Row, @Ctx() { read }: Context): Promise<number> {
    const ask = (ids: readonly string[]) =>
      sql`select agent_id id, count(*)::int value from assignment where agent_id = any (${ids}::uuid[]) and ended_on is null group by 1`;
    return valueOf(read, 'agent#caseload', agent['id'], ask, 0);
  }

  @Authorized(...STAFF)
  @FieldResolver(() => Decision, {
    description:
      'Whether the agent may be assigned to an enrollment today, as far as it is known before client and family are asked (boleh mendampingi).',
  })
  async mayAccompany(
    @Root() agent: Row,
    @Arg('enrollmentId', () => UUID) enrollmentId: string,
    @Ctx() { read, language, today }: Context,
  ): Promise<Decision> {
    const load = async (ids: readonly string[]) => {
      const found = await fittingOf(readBy(read), enrollmentId, ids);
      return ids.map((id) => found.find((one) => one.agent.id === id) ?? null);
    };
    const fitting = await read.loader<Fitting | null>(`agent#may#${enrollmentId}`, load).load(agent['id']);
    if (!fitting) throw notFound('Enrollment', enrollmentId, 'enrollmentId');
    const decision = decisionIn(language, fits(fitting, today));
    return { ...decision, allowed: decision.allowed && !fitting.agent.ended };
  }
}
