import { Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { CivilDay } from '../ground/scalars.js';
import { Sex } from '../people/sex.js';
import {
  RouteOfUse,
  UsedSubstance,
  type DrugUse,
  type RouteOfUseWord,
  type UsedSubstanceWord,
} from '../clients/drugUse.js';
import { FamilyContact } from '../clients/identity.js';

/** What a row says its client used. */
@ObjectType({ description: 'What a row says its client used (riwayat penggunaan).', simpleResolvers: true })
class StagedUse implements DrugUse {
  @Field(() => [UsedSubstance])
  substances!: UsedSubstanceWord[];

  @Field(() => Int, { nullable: true, description: 'In months (lama pemakaian).' })
  monthsOfUse!: number | null;

  @Field(() => [RouteOfUse])
  routes!: RouteOfUseWord[];

  @Field(() => String, { nullable: true, description: 'ICD-10 code (diagnosis).' })
  diagnosis!: string | null;
}

/** Who a row of a list is about, as long as it is kept: until the import is confirmed, or for seven days. */
@ObjectType()
export abstract class StagedPerson {
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Name (nama); null once the import is over.' })
  name!: string | null;

  /** The name as duplicates are compared by. */
  @Property({ type: 'text', nullable: true, hidden: true })
  plain!: string | null;

  @Property({ type: 'text', nullable: true, hidden: true })
  initials!: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'NIK, masked.' })
  nik!: string | null;

  @Property({ type: 'text', nullable: true, hidden: true })
  nikSealed!: string | null;

  @Property({ type: 'text', nullable: true, hidden: true })
  nikDigest!: string | null;

  @Property({ type: 'boolean', nullable: true, hidden: true })
  nikAgrees!: boolean | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true, description: 'Day of birth (tanggal lahir); null once the import is over.' })
  bornOn!: CivilDate | null;

  @Enum({ items: () => Object.values(Sex), type: 'text', nullable: true })
  @Field(() => Sex, { nullable: true, description: 'Sex (jenis kelamin).' })
  sex!: Sex | null;

  @Property({ type: 'text', nullable: true, hidden: true })
  address!: string | null;

  @Property({ type: 'text', nullable: true, hidden: true })
  phone!: string | null;

  @Property({ type: 'jsonb', hidden: true })
  family!: FamilyContact[];

  @Property({ type: 'jsonb', nullable: true })
  @Field(() => StagedUse, { nullable: true, description: 'What they used (riwayat penggunaan); null once it is over.' })
  drugUse!: DrugUse | null;

  /** Village, district and regency as the list names them. */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The village as the list names it (desa/kelurahan tertulis).' })
  villageGiven!: string | null;

  /** The same in a form that finds: code or names of village, district, regency. */
  @Property({ type: 'text[]', hidden: true })
  place!: string[];
}
