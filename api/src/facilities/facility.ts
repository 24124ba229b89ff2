import type { Opt } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { referralNeeds2019, type ReferralNeed } from '../guideline/parameters/referrals.js';
import { Versioned } from '../ground/record.js';
import { keptByUnit, openTo } from '../ground/rows.js';
import { words } from '../ground/words.js';
import { Village } from '../regions/region.js';
import { Unit } from '../units/unit.js';

export const Need = words<ReferralNeed>(
  'Need',
  referralNeeds2019,
  'What a client needs or is referred for (kebutuhan). Juknis 2019, l.416, l.574.',
);

export type FacilityKind = (typeof facilityKinds)[number];
const facilityKinds = [
  'HEALTH',
  'REHABILITATION',
  'COMMUNITY_BASED',
  'SOCIAL',
  'LEGAL',
  'TRAINING',
  'RELIGIOUS',
  'OTHER',
] as const;
export const Kind = words<FacilityKind>(
  'FacilityKind',
  facilityKinds,
  'Kind of a facility of the referral network (jenis layanan). Juknis 2019, l.620.',
);

/** A facility of the referral network (fasilitas, jejaring rujukan), and what it offers. */
@Entity({ policies: [...keptByUnit.filter((one) => one.command !== 'select'), openTo(['pulih_staff', 'pulih_agent'])] })
@ObjectType({
  description:
    'A facility of the referral network and what it offers (jejaring rujukan). Juknis 2019, Bab III.A.1, l.284–287.',
})
export class Facility extends Versioned {
  @ManyToOne(() => Unit, { index: true })
  @Field(() => Unit, { description: 'The unit whose network it belongs to.' })
  unit!: Unit;

  @Property({ type: 'text', index: true })
  @Field(() => String)
  name!: string;

  @Enum({ items: () => [...facilityKinds], type: 'text' })
  @Field(() => Kind)
  kind!: FacilityKind;

  @ManyToOne(() => Village, { nullable: true, index: true })
  @Field(() => Village, { nullable: true })
  village!: Village | null;

  @Property({ type: 'text[]' })
  @Field(() => [Need], { description: 'What it offers (layanan).' })
  services!: ReferralNeed[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true })
  address!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it takes referrals now.' })
  active: Opt<boolean> = true;
}
