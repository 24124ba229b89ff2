import { Matches } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { Text } from '../ground/input.js';
import { badInput, notFound } from '../ground/refusal.js';
import { Province } from '../regions/region.js';
import { Tier, Unit } from './unit.js';

const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

/** A unit as it is set up, or set anew. */
@InputType({ description: 'A unit as it is set up or set anew (penyiapan satuan kerja).' })
export class KeepUnitInput {
  @Field(() => Int, { description: 'Its number, 0 to 9999; the first part of a client code.' })
  id!: number;

  @Text()
  @Field(() => String)
  name!: string;

  @Field(() => Tier)
  tier!: Tier;

  @Field(() => Int, { nullable: true, description: 'The unit that supervises it; none for the BNN.' })
  parentId?: number | null;

  @Field(() => String, { nullable: true, description: 'Code of its province.' })
  provinceCode?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Codes of the regencies it serves.' })
  regencies!: string[];

  @Matches(/^Asia\/(Jakarta|Makassar|Jayapura)$/, { message: `notPossible|${zones.join(', ')}` })
  @Field(() => String, { description: 'Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT).' })
  zone!: string;
}

const above: Record<Tier, Tier | null> = { NATIONAL: null, PROVINCE: Tier.NATIONAL, REGENCY: Tier.PROVINCE };

@Resolver(() => Unit)
export class UnitKeeper {
  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => Unit, { description: 'Sets up a unit, or sets it anew (menyiapkan satuan kerja).' })
  async keepUnit(@Arg('input', () => KeepUnitInput) input: KeepUnitInput, @Ctx() { em }: Context): Promise<Unit> {
    const { id, parentId = null, provinceCode = null, ...facts } = input;
    if (id < 0 || id > 9999) throw badInput('input.id', 'between', { found: id, required: '0–9999' });
    const parent = parentId === null ? null : await em.findOne(Unit, parentId);
    if (parentId !== null && !parent) throw notFound('Unit', String(parentId), 'input.parentId');
    if ((parent?.tier ?? null) !== above[facts.tier])
      throw badInput('input.parentId', 'parentTier', { required: above[facts.tier] });
    const province = provinceCode ? await em.findOneOrFail(Province, { code: provinceCode }) : null;
    const known = await em.findOne(Unit, id);
    const made = { ...facts, parent, province, code: String(id).padStart(4, '0') };
    return known ? em.assign(known, made as never) : em.create(Unit, { id, ...made });
  }
}
