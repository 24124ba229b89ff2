import sql from 'sql-template-tag';
import { ArrayNotEmpty, IsOptional } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ReferralNeed } from '../guideline/parameters/referrals.js';
import { CARE, STAFF } from '../ground/access.js';
import { insideOf } from '../ground/columns.js';
import type { Context } from '../ground/context.js';
import { ofUnits } from '../ground/filters.js';
import { Phone, Text } from '../ground/input.js';
import { listing } from '../ground/listing.js';
import { UUID } from '../ground/scalars.js';
import { villageOf } from '../regions/village.js';
import { Unit } from '../units/unit.js';
import { Facility, Kind, Need, type FacilityKind } from './facility.js';

@InputType({ description: 'Which facilities (saringan fasilitas).' })
class FacilityFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => [Kind], { nullable: true })
  kinds?: FacilityKind[] | null;

  @Field(() => Need, { nullable: true, description: 'Facilities that offer this.' })
  service?: ReferralNeed | null;

  @Field(() => ID, { nullable: true, description: 'Code of the province, regency, district or village it lies in.' })
  within?: string | null;

  @Field(() => String, { nullable: true })
  search?: string | null;
}

export const FacilityList = listing(Facility, {
  one: 'facility',
  many: 'facilities',
  roles: CARE,
  filter: FacilityFilter,
  orders: ['name', 'recordedAt'],
  conditions: {
    ...ofUnits,
    kinds: (kinds, { c }) => sql`${c('kind')} = any (${kinds}::text[])`,
    service: (need, { c }) => sql`${need} = any (${c('services')})`,
    within: (code, { c }) => insideOf(c('village'), code),
    search: (text, { c }) => sql`${c('name')} ilike ${`%${text}%`}`,
  },
});

@InputType({ description: 'A facility as it enters the network (pendaftaran fasilitas).' })
export class RegisterFacilityInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Text()
  @Field(() => String)
  name!: string;

  @Field(() => Kind)
  kind!: FacilityKind;

  @Field(() => ID, { nullable: true })
  villageCode?: string | null;

  @ArrayNotEmpty({ message: 'blank' })
  @Field(() => [Need])
  services!: ReferralNeed[];

  @IsOptional()
  @Text(500)
  @Field(() => String, { nullable: true })
  address?: string | null;

  @IsOptional()
  @Phone()
  @Field(() => String, { nullable: true })
  phone?: string | null;
}

@Resolver(() => Facility)
export class FacilityResolver {
  @Authorized(...STAFF)
  @Mutation(() => Facility, {
    description: 'Adds a facility to the referral network of the unit (menambah jejaring rujukan).',
  })
  async registerFacility(
    @Arg('input', () => RegisterFacilityInput) { id, villageCode, ...facts }: RegisterFacilityInput,
    @Ctx() { em, viewer }: Context,
  ): Promise<Facility> {
    const village = villageCode ? await villageOf(em, villageCode) : null;
    const { address = null, phone = null } = facts;
    return em.create(Facility, {
      ...(id && { id }),
      ...facts,
      address,
      phone,
      village,
      unit: em.getReference(Unit, viewer.unit),
    });
  }
}
