import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { PricedItem, PriceStatus } from '../guideline/budget/price.js';
import { Recorded } from '../ground/record.js';
import { openToRead } from '../ground/rows.js';
import { CivilDay, Rupiah } from '../ground/scalars.js';
import { Account } from '../people/account.js';
import { money } from './money.js';
import { Item, PriceStanding } from './words.js';

/** A price of a fiscal year and area with its source (harga). It is added, never changed. */
@Entity({
  policies: [...openToRead, { name: 'staff_adds', roles: ['pulih_staff'], command: 'insert', check: 'true' }],
})
@Check({ name: 'budget_price_positive', expression: 'rupiah > 0' })
@Index({ properties: ['fiscalYear', 'item', 'area'] })
@Index({
  name: 'budget_price_one_in_force',
  expression: `create unique index "budget_price_one_in_force" on "budget_price" ("item", "fiscal_year", "area", "valid_from") where "status" not in ('DOUBTFUL', 'CONFLICTING')`,
})
@ObjectType({
  description:
    'A price of a fiscal year and area with its source (harga satuan). It is added, never changed. Juknis 2019, Lampiran.',
})
export class BudgetPrice extends Recorded {
  @Enum({ items: () => Object.values(Item), type: 'text' })
  @Field(() => Item)
  item!: PricedItem;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Fiscal year (tahun anggaran).' })
  fiscalYear!: number;

  @Property({ type: 'text' })
  @Field(() => ID, { description: 'Code of a province or regency; empty for the whole country (wilayah).' })
  area!: string;

  @Property({ type: 'date' })
  @Field(() => CivilDay, { description: 'First day of the year it is in force (berlaku mulai).' })
  validFrom!: CivilDate;

  @Property({ type: money })
  @Field(() => Rupiah)
  rupiah!: number;

  @Enum({ items: () => Object.values(PriceStanding), type: 'text' })
  @Field(() => PriceStanding)
  status!: PriceStatus;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The document it stands in (dokumen sumber).' })
  source!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is in doubt, or why it was settled so (catatan).' })
  note!: string | null;

  @ManyToOne(() => Account, { nullable: true })
  @Field(() => Account, { nullable: true, description: 'Who settled a doubtful price (ditetapkan oleh).' })
  settledBy: Account | null = null;
}
