import sql, { empty } from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { CARE, Role, STAFF } from '../ground/access.js';
import { insideOf } from '../ground/columns.js';
import type { Context } from '../ground/context.js';
import { is, ofUnits, together } from '../ground/filters.js';
import { listing } from '../ground/listing.js';
import type { Row } from '../ground/reader.js';
import { UUID } from '../ground/scalars.js';
import { ageGroupOf, bornAs } from './age.js';
import { AgeGroup, Client } from './client.js';
import { ClientFilter } from './client.filter.js';
import { RegisterClientInput, UpdateClientInput } from './client.input.js';
import { ClientIdentity } from './identity.js';
import { needing } from './inNeed.js';
import { register, update } from './register.js';
import { hasCompleted, inProgrammeMonth, pastSchedule, standsAs, withAgent, withCourse } from './standing.js';

export const ClientList = listing(Client, {
  one: 'client',
  many: 'clients',
  roles: CARE,
  filter: ClientFilter,
  orders: ['code', 'recordedAt'],
  always: needing,
  conditions: {
    ...ofUnits,
    pathways: (list, { c }) => sql`${c('pathway')} = any (${list}::text[])`,
    sexes: (list, { c }) => sql`${c('sex')} = any (${list}::text[])`,
    standings: (list, { c }) => standsAs(c('id'), list),
    rehabilitated: (has, { c }) => is(has, hasCompleted(c('id'))),
    programmeMonth: (month, { c, context }) => withCourse(c('id'), inProgrammeMonth(sql`e`, month, context.today)),
    late: (late, { c, context }) => is(late, withCourse(c('id'), pastSchedule(sql`e`, context.today))),
    agentId: (id, { c }) => withAgent(c('id'), id),
    within: (code, { c }) => insideOf(c('village'), code),
    ageGroups: (list, { c, context }) => bornAs(c('bornYear'), list, context.today),
    ...{ completedFrom: together, completedUntil: together, providers: together, served: together, cameTo: together },
    search: (text, { c }) => {
      const part = `%${text.trim()}%`;
      const named = sql`select i.client_id from client_identity i where i.name ilike ${part}`;
      return sql`(${c('code')} ilike ${part} or ${c('initials')} ilike ${part} or ${c('id')} in (${named}))`;
    },
  },
});

@Resolver(() => Client)
export class ClientResolver {
  @Authorized(Role.OFFICER)
  @Mutation(() => Client, { description: 'Registers a client with who they are (mendaftarkan klien).' })
  registerClient(
    @Arg('input', () => RegisterClientInput) input: RegisterClientInput,
    @Ctx() context: Context,
  ): Promise<Client> {
    return register(context, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => Client, { description: 'Changes a client; a conflict names both versions (mengubah data klien).' })
  updateClient(
    @Arg('id', () => UUID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => UpdateClientInput) input: UpdateClientInput,
    @Ctx() context: Context,
  ): Promise<Client> {
    return update(context, id, expectedVersion, input);
  }

  @FieldResolver(() => AgeGroup)
  ageGroup(@Root() client: Row, @Ctx() { today }: Context): AgeGroup {
    return ageGroupOf(Number(client['bornYear']), today);
  }

  @FieldResolver(() => ClientIdentity, {
    nullable: true,
    description: 'Who it is (identitas); null above the owning unit. Each answer is logged.',
  })
  async identity(@Root() client: Row, @Ctx() { read, disclosed }: Context): Promise<Row | null> {
    const [identity] = await read.children(ClientIdentity, 'client', client['id'], empty);
    if (identity) disclosed.add(String(client['id']));
    return identity ?? null;
  }
}
