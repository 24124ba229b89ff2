import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import type { Row } from '../ground/reader.js';
import { UUID } from '../ground/scalars.js';
import { valueOf } from '../ground/valueOf.js';
import { Client } from './client.js';
import { keep } from './drugHistory.keep.js';
import { inTime, RecordRehabilitationInput } from './rehabilitation.input.js';
import { updateRehabilitation, UpdateRehabilitationInput } from './rehabilitation.update.js';
import { Rehabilitation } from './rehabilitation.js';

@Resolver(() => Client)
export class ClientRehabilitations {
  @Authorized(...STAFF)
  @Mutation(() => Rehabilitation, { description: 'Records a rehabilitation (mencatat rehabilitasi).' })
  async recordRehabilitation(
    @Arg('input', () => RecordRehabilitationInput) input: RecordRehabilitationInput,
    @Ctx() { em, today }: Context,
  ): Promise<Rehabilitation> {
    const { clientId, id, drugUse, ...facts } = input;
    const { endedOn = null, returnedOn = null, result = null } = facts;
    inTime(today, facts);
    const client = await find(em, Client, clientId, 'input.clientId');
    const made = em.create(Rehabilitation, {
      ...(id && { id }),
      ...facts,
      endedOn,
      returnedOn,
      result,
      client,
      unit: client.unit,
    });
    if (drugUse) keep(em, made, drugUse);
    return made;
  }

  @Authorized(...STAFF)
  @Mutation(() => Rehabilitation, {
    description:
      'Corrects a rehabilitation no course began on, with a reason, or ends it (memperbaiki atau mengakhiri).',
  })
  updateRehabilitation(
    @Arg('id', () => UUID) id: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('input', () => UpdateRehabilitationInput) input: UpdateRehabilitationInput,
    @Ctx() context: Context,
  ): Promise<Rehabilitation> {
    return updateRehabilitation(context, id, expectedVersion, input);
  }

  @FieldResolver(() => [Rehabilitation])
  rehabilitations(@Root() client: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(Rehabilitation, 'client', client['id'], sql`order by t.started_on, t.id`);
  }
}

@Resolver(() => Rehabilitation)
export class RehabilitationCourses {
  @FieldResolver(() => Boolean, { description: 'Whether a course began on it, so that it changes no more.' })
  begunOn(@Root() { id }: Row, @Ctx() { read }: Context): Promise<boolean> {
    const ask = (ids: readonly string[]) => sql`select id, true as value from rehabilitations_begun_on(${ids}::uuid[])`;
    return valueOf(read, 'Rehabilitation#begunOn', id, ask, false);
  }
}
