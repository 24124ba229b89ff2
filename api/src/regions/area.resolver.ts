import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { ANYONE } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { LARGEST_PAGE } from '../ground/page.js';
import { words } from '../ground/words.js';

const levels = ['PROVINCE', 'REGENCY', 'DISTRICT'] as const;
const Level = words('AreaLevel', levels, 'Level of an area: province, regency, district (tingkat wilayah).');

/** An area to narrow a list by. */
@ObjectType({
  description: 'An area to narrow a list by: province, regency or district (wilayah).',
  simpleResolvers: true,
})
export class Area {
  @Field(() => ID, { description: 'Kemendagri code (kode wilayah).' })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Level)
  level!: (typeof levels)[number];

  @Field(() => String, { nullable: true, description: 'Where it lies, "Jakarta Selatan, DKI Jakarta".' })
  path!: string | null;
}

const areas = sql`select code, name, 'PROVINCE' level, null path from province where valid_to is null
  union all select r.code, r.name, 'REGENCY', p.name from regency r join province p on p.code = r.province_code where r.valid_to is null
  union all select d.code, d.name, 'DISTRICT', r.name || ', ' || p.name from district d join regency r on r.code = d.regency_code
    join province p on p.code = r.province_code where d.valid_to is null`;

@Resolver(() => Area)
export class AreaResolver {
  @Authorized(...ANYONE)
  @Query(() => [Area], { description: 'Provinces, regencies and districts by part of their name.' })
  areas(
    @Arg('search', () => String) search: string,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Ctx() { read }: Context,
  ): Promise<Area[]> {
    const part = search.trim().toLowerCase();
    return read.rows<Area>(sql`select * from (${areas}) a where lower(name) like ${`%${part}%`}
      order by lower(name) like ${`${part}%`} desc, length(code), name limit ${Math.min(first, LARGEST_PAGE)}`);
  }

  @Authorized(...ANYONE)
  @Query(() => Area, { nullable: true })
  async area(@Arg('code', () => ID) code: string, @Ctx() { read }: Context): Promise<Area | null> {
    return (await read.rows<Area>(sql`select * from (${areas}) a where code = ${code}`))[0] ?? null;
  }
}
