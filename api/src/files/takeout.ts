import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../ground/context.js';
import { Recorded } from '../ground/record.js';
import { keptByUnit } from '../ground/rows.js';
import { words } from '../ground/words.js';
import { unitOfWork } from '../ground/write.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';

const kinds = [
  ...(['LIST_WRITTEN', 'LIST_FETCHED', 'REPORT', 'RECAP', 'DECREE_ANNEX'] as const),
  ...(['BUDGET_PLAN', 'BUDGET_PROPOSAL', 'PAYMENT_LIST', 'CLAIM_FILE'] as const),
];
export type TakeoutKindWord = (typeof kinds)[number];
export const TakeoutKind = words<TakeoutKindWord>(
  'TakeoutKind',
  kinds,
  'What left the system (jenis pengambilan): a list when it was written to a file and when that was fetched, or a document.',
);

/** A condition of a list that was taken out: its field and its values; none of what was typed or names somebody. */
@ObjectType({ description: 'A condition of a list that was taken out (saringan).', simpleResolvers: true })
export class TakeoutCondition {
  @Field(() => String, { description: '"ClientFilter.pathways"' })
  field!: string;

  @Field(() => String, { description: 'The type of its values: "Pathway".' })
  type!: string;

  @Field(() => [String], { description: 'Its values; none where words were typed or records were named.' })
  values!: string[];
}

const [reads] = keptByUnit;
const own = 'by_id = (select app_account()) and unit_id = (select app_unit())';

/** What somebody took out of the system (pengambilan data), when, and how much of it. Written once, changed by nobody. */
@Entity({
  policies: [
    reads!,
    { name: 'administrator_reads', roles: ['pulih_administrator'], command: 'select', using: 'true' },
    { name: 'own_adds', roles: ['pulih_staff'], command: 'insert', check: own },
  ],
})
@Index({ properties: ['unit', 'recordedAt', 'id'] })
@ObjectType({ description: 'What somebody took out of the system, when, and how much of it (pengambilan data).' })
export class Takeout extends Recorded {
  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  @ManyToOne(() => Account)
  @Field(() => Account, { nullable: true, description: 'Who took it; null where the account is out of sight.' })
  by!: Account;

  @Enum({ items: () => Object.values(TakeoutKind), type: 'text' })
  @Field(() => TakeoutKind)
  kind!: TakeoutKindWord;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The name of the file (nama berkas).' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The query a list repeats: "clients" (daftar).' })
  list!: string | null;

  @Property({ type: 'jsonb' })
  @Field(() => [TakeoutCondition], { description: 'What a list was narrowed by (saringan).' })
  conditions!: TakeoutCondition[];

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Rows in it, where it has rows (jumlah baris).' })
  rows!: number | null;

  /** Which document it is, as its address names it. */
  @Property({ type: 'text', nullable: true })
  about!: string | null;
}

/** What is noted of a takeout. */
export type Taken = Pick<Takeout, 'kind' | 'name'> &
  Partial<Pick<Takeout, 'id' | 'list' | 'conditions' | 'rows' | 'about'>>;

/** A line of the log, to be flushed with what it tells of. */
export const takeoutBy = ({ viewer }: Context, taken: Taken) => ({
  ...{ list: null, conditions: [], rows: null, about: null, ...taken },
  ...{ unit: viewer.unit, by: viewer.account },
});

/** Writes to the log who took which document away, and when. */
export const noteTakeout = (context: Context, taken: Taken): Promise<void> =>
  unitOfWork(context).transactional(async (em) => {
    em.create(Takeout, takeoutBy(context, taken));
    await em.flush();
  });
