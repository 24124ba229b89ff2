import sql from 'sql-template-tag';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { RecoveryAgent } from '../agents/agent.js';
import { Client } from '../clients/client.js';
import { Standing, type ClientStanding } from '../clients/standing.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
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
    const load = async (ids: readonly string[]) => {
      const rows = await read.rows<{ agent: string; n: number }>(
        sql`select agent_id agent, count(*)::int n from assignment where agent_id = any (${ids}::uuid[]) and ended_on is null group by 1`,
      );
      const counts = new Map(rows.map(({ agent: one, n }) => [one, n]));
      return ids.map((id) => counts.get(id) ?? 0);
    };
    return read.loader<number>('agent#caseload', load).load(agent['id']);
  }
}
