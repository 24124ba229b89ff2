import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { empty } from 'sql-template-tag';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import type { Row } from '../ground/reader.js';
import { badInput, expectVersion, Refusal } from '../ground/refusal.js';
import { UUID } from '../ground/scalars.js';
import { DrugHistory } from './drugHistory.js';
import { DrugUseInput } from './drugHistory.input.js';
import { change, keep } from './drugHistory.keep.js';
import { isEmpty, isWhole, type DrugUse } from './drugUse.js';
import { Rehabilitation } from './rehabilitation.js';

@Resolver(() => Rehabilitation)
export class RehabilitationDrugHistory {
  @Authorized(...STAFF)
  @Mutation(() => DrugHistory, {
    description: 'Keeps or changes what a client used before a rehabilitation (mengisi riwayat penggunaan).',
  })
  async keepDrugHistory(
    @Arg('rehabilitationId', () => UUID) rehabilitationId: string,
    @Arg('input', () => DrugUseInput) input: DrugUseInput,
    @Arg('expectedVersion', () => Int, {
      defaultValue: 0,
      description: 'The version that was seen; 0 where there was none.',
    })
    expectedVersion: number,
    @Ctx() { em, viewer }: Context,
  ): Promise<DrugHistory> {
    const rehabilitation = await find(em, Rehabilitation, rehabilitationId, 'rehabilitationId');
    if (rehabilitation.unit.id !== viewer.unit) throw new Refusal('FORBIDDEN', { reason: 'row' });
    const kept = await em.findOne(DrugHistory, { rehabilitation });
    expectVersion(kept?.version ?? 0, expectedVersion);
    if (!kept && isEmpty(input)) throw badInput('input.substances', 'blank');
    return kept ? change(em, kept, input) : keep(em, rehabilitation, input)!;
  }

  @FieldResolver(() => DrugHistory, {
    nullable: true,
    description: 'What the client used (riwayat penggunaan); null where it is not recorded, and for an agent.',
  })
  async drugHistory(@Root() { id }: Row, @Ctx() { read }: Context): Promise<Row | null> {
    return (await read.children(DrugHistory, 'rehabilitation', id, empty))[0] ?? null;
  }
}

@Resolver(() => DrugHistory)
export class DrugHistoryWhole {
  @FieldResolver(() => Boolean, { description: 'All four facts are known (lengkap).' })
  whole(@Root() history: DrugUse): boolean {
    return isWhole(history);
  }
}
