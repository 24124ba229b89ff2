import { IsOptional, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { PricedItem, PriceStatus } from '../guideline/budget/price.js';
import { Text } from '../ground/input.js';
import { CivilDay, Rupiah, UUID } from '../ground/scalars.js';
import { Item, PriceStanding } from './words.js';

/** A price with the document it stands in. */
@InputType({ description: 'A price with the document it stands in (penambahan harga).' })
export class AddPriceInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => Item)
  item!: PricedItem;

  @Min(2019, { message: 'between|2019–2100' })
  @Max(2100, { message: 'between|2019–2100' })
  @Field(() => Int)
  fiscalYear!: number;

  @Field(() => ID, { nullable: true, description: 'Code of a province or regency; the whole country where null.' })
  area?: string | null;

  @Field(() => CivilDay, { nullable: true, description: '1 January of the year where null.' })
  validFrom?: string | null;

  @Min(1, { message: 'positive' })
  @Field(() => Rupiah)
  rupiah!: number;

  @Field(() => PriceStanding, { defaultValue: 'REGULATION' })
  status!: PriceStatus;

  @Text(300)
  @Field(() => String)
  source!: string;

  @IsOptional()
  @Text(500)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

/** What a person decides about a price in doubt. */
@InputType({ description: 'What a person decides about a price in doubt (penetapan harga).' })
export class SettlePriceInput {
  @Field(() => UUID, { description: 'The doubtful or conflicting price.' })
  priceId!: string;

  @Min(1, { message: 'positive' })
  @Field(() => Rupiah, { description: 'The figure that holds (angka yang ditetapkan).' })
  rupiah!: number;

  @Text(300)
  @Field(() => String, { description: 'The document it was settled by (dokumen dasar).' })
  source!: string;

  @Text(500)
  @Field(() => String, { description: 'Why this figure (alasan).' })
  note!: string;
}

/** Which prices. */
@InputType({ description: 'Which prices (saringan harga).' })
export class PriceFilter {
  @Field(() => Int, { nullable: true })
  fiscalYear?: number | null;

  @Field(() => [Item], { nullable: true })
  items?: PricedItem[] | null;

  @Field(() => [PriceStanding], { nullable: true })
  statuses?: PriceStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Prices of this area and the regencies in it.' })
  within?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In doubt, and nobody has settled it.' })
  unsettled?: boolean | null;
}

/** A row of a price list that cannot be taken. */
@ObjectType({ description: 'A row of a price list that cannot be taken (baris bermasalah).', simpleResolvers: true })
export class PriceProblem {
  @Field(() => Int)
  row!: number;

  @Field(() => String)
  column!: string;

  @Field(() => String)
  message!: string;
}

/** What a price list brought. */
@ObjectType({ description: 'What a price list brought (hasil impor harga).', simpleResolvers: true })
export class ImportedPrices {
  @Field(() => Int)
  rows!: number;

  @Field(() => Int, { description: 'Prices added; none while a row has a problem.' })
  added!: number;

  @Field(() => Int, { description: 'Prices that were there already (sudah ada).' })
  already!: number;

  @Field(() => [PriceProblem])
  problems!: PriceProblem[];
}
