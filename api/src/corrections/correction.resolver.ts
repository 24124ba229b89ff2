import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Correction, RecordKind, type KindOfRecord } from '../enrollments/correction.js';
import { CARE, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Outcome } from '../outcomes/outcome.js';
import { Account } from '../people/account.js';
import { judgeAnew, withdraw } from './correct.js';
import { mayCorrect } from './may.js';
import { correctable } from './setAside.js';

@Resolver(() => Correction)
export class WithdrawalResolver {
  @Authorized(...CARE)
  @Mutation(() => Correction, {
    description: 'Withdraws what was recorded by mistake, with a reason (menarik catatan yang keliru).',
  })
  withdrawRecord(
    @Arg('kind', () => RecordKind) kind: KindOfRecord,
    @Arg('of', () => UUID) of: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Correction> {
    return withdraw(context, kind, { of, reason });
  }

  @Authorized(...STAFF)
  @Mutation(() => Outcome, {
    description: 'Judges an outcome anew from the records that stand, with a reason (menilai ulang outcome).',
  })
  judgeOutcomeAnew(
    @Arg('of', () => UUID) of: string,
    @Arg('reason', () => String) reason: string,
    @Arg('on', () => CivilDay, { nullable: true, description: 'The day it is judged on; its own where left out.' })
    on: string | null,
    @Ctx() context: Context,
  ): Promise<Outcome> {
    return judgeAnew(context, { of, reason }, on);
  }

  @FieldResolver(() => Account, { nullable: true, description: 'Who corrected or withdrew it.' })
  by(@Root() correction: Row, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Account, correction['recordedBy']);
  }
}

/** What a record tells of its corrections. */
function told(kind: KindOfRecord): Function {
  @Resolver(() => correctable[kind])
  class Told {
    @FieldResolver(() => Correction, {
      nullable: true,
      description: 'What set it aside: a correction or a withdrawal; null while it stands.',
    })
    supersededBy(@Root() record: Row, @Ctx() { read }: Context): Promise<Row | null> {
      return read.one(Correction, record['supersededBy']);
    }

    @FieldResolver(() => Correction, {
      nullable: true,
      description: 'The correction it came from: which record it stands in place of, and why.',
    })
    async corrects(@Root() record: Row, @Ctx() { read }: Context): Promise<Row | null> {
      const [found = null] = await read.children(Correction, 'successor', record['id'], sql`order by t.id`);
      return found;
    }

    @FieldResolver(() => Boolean, {
      description: 'Whether who asks may correct or withdraw it: who recorded it, or a supervisor of its unit.',
    })
    mayCorrect(@Root() { recordedBy, unit, supersededBy }: Row, @Ctx() { viewer }: Context): boolean {
      return !supersededBy && mayCorrect(kind, { recordedBy: recordedBy as string, unit: unit as number }, viewer);
    }
  }
  return Told;
}

/** The corrections of every kind of record. */
export const Corrections = (Object.keys(correctable) as KindOfRecord[]).map(told);
