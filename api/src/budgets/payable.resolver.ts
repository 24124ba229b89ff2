import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CARE, Role, STAFF } from '../ground/access.js';
import { shapeOf } from '../ground/columns.js';
import type { Context } from '../ground/context.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { notFound } from '../ground/refusal.js';
import { behind, payableConditions } from './conditions.js';
import { Derivation } from './derivation.js';
import { derive } from './derive.js';
import { explain, explainToAgent } from './explain.js';
import { DerivedPayables, PayableFilter, PayableTotal } from './payable.input.js';
import { Payable } from './payable.js';

export const PayableList = listing(Payable, {
  one: 'payable',
  many: 'payables',
  roles: CARE,
  filter: PayableFilter,
  orders: ['evidenceOn', 'recordedAt', 'rupiah'],
  direction: Direction.DESC,
  conditions: payableConditions,
});

@Resolver(() => Payable)
export class PayableResolver {
  @Authorized(...STAFF)
  @Mutation(() => DerivedPayables, {
    description: 'Derives what the evidence pays, for units in sight; again, it changes nothing (menarik bukti bayar).',
  })
  derivePayables(
    @Arg('unitIds', () => [Int], { nullable: true, description: "One's own unit where null." }) ids: number[] | null,
    @Ctx() { em, viewer }: Context,
  ): Promise<DerivedPayables> {
    const hidden = ids?.find((id) => !viewer.units.includes(id));
    if (hidden !== undefined) throw notFound('Unit', String(hidden), 'unitIds');
    return derive(em, ids ?? [viewer.unit]);
  }

  @Authorized(...CARE)
  @Query(() => [PayableTotal], { description: 'How much payables come to, by status (jumlah pembayaran per status).' })
  payableTotals(
    @Arg('filter', () => PayableFilter, { nullable: true }) filter: PayableFilter | null,
    @Ctx() context: Context,
  ): Promise<PayableTotal[]> {
    const rows = behind(context, Payable, payableConditions, filter);
    return context.read.rows<PayableTotal>(
      sql`select status, count(*)::int count, sum(rupiah) rupiah ${rows} group by status order by status`,
    );
  }

  @Authorized(...STAFF)
  @Query(() => [Derivation], {
    description: 'When the evidence of the units in sight was last looked at; it is each hour (penarikan bukti).',
  })
  derivations(@Ctx() { read, house }: Context): Promise<Derivation[]> {
    const { columns, table } = shapeOf(house.orm, Derivation);
    return read.rows(sql`select ${columns} from ${table} t order by t.derived_at`);
  }

  @FieldResolver(() => String, { description: 'What pays what, or why it does not (penjelasan).' })
  explanation(@Root() row: Row, @Ctx() { language, viewer }: Context): string {
    return (viewer.role === Role.AGENT ? explainToAgent : explain)(row as never, language);
  }
}
