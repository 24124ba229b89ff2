import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, registerEnumType, Resolver, Root } from 'type-graphql';
import { ANYONE } from '../ground/access.js';
import { shapeOf } from '../ground/columns.js';
import type { Context } from '../ground/context.js';
import { LARGEST_PAGE } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { badInput, Refusal } from '../ground/refusal.js';
import { Province, Regency, Village } from './region.js';

/** What a village is called by law; the fourth part of its code begins with 1, 2 or 3. */
export enum VillageKind {
  KELURAHAN = 'KELURAHAN',
  DESA = 'DESA',
  DESA_ADAT = 'DESA_ADAT',
}
registerEnumType(VillageKind, {
  name: 'VillageKind',
  description: 'What a village is called by law (kelurahan, desa, desa adat).',
});
const kinds: Record<string, VillageKind> = { 1: VillageKind.KELURAHAN, 2: VillageKind.DESA, 3: VillageKind.DESA_ADAT };

@Resolver(() => Village)
export class Regions {
  @Authorized(...ANYONE)
  @Query(() => [Village], {
    description: 'Villages by part of a name with its path, "Tebet, Jakarta Selatan"; a typo is forgiven.',
  })
  async villages(
    @Arg('search', () => String) search: string,
    @Arg('within', () => ID, { nullable: true, description: 'Code of a province, regency or district.' })
    within: string | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Ctx() { read, house }: Context,
  ): Promise<Row[]> {
    const words = search.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    if (words.join('').length < 3) throw badInput('search', 'tooShort', { found: search, required: 3 });
    if (first > LARGEST_PAGE)
      throw new Refusal('LIMIT_EXCEEDED', {
        reason: 'page',
        field: 'first',
        facts: { found: first, required: LARGEST_PAGE },
      });
    const { columns } = shapeOf(house.orm, Village);
    return read.rows(sql`select ${columns} from find_villages(${words}::text[], ${within}, ${first}) t`);
  }

  @Authorized(...ANYONE)
  @Query(() => Village, { nullable: true })
  village(@Arg('code', () => ID) code: string, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Village, code);
  }

  @Authorized(...ANYONE)
  @Query(() => [Regency], { description: 'The regencies and cities of a province.' })
  regencies(@Arg('provinceCode', () => ID) provinceCode: string, @Ctx() { read, house }: Context): Promise<Row[]> {
    const { columns } = shapeOf(house.orm, Regency);
    return read.rows(
      sql`select ${columns} from regency t where t.valid_to is null and t.province_code = ${provinceCode} order by t.code`,
    );
  }

  @Authorized(...ANYONE)
  @Query(() => [Province])
  provinces(@Ctx() { read, house }: Context): Promise<Row[]> {
    const { columns } = shapeOf(house.orm, Province);
    return read.rows(sql`select ${columns} from province t where t.valid_to is null order by t.code`);
  }

  @FieldResolver(() => VillageKind)
  kind(@Root() village: Row): VillageKind {
    return kinds[String(village['code']).split('.')[3]?.[0] ?? ''] ?? VillageKind.DESA;
  }
}
