import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { Informant, Medium, VisitMode, VisitPlace } from '../guideline/parameters/monitoring.js';
import type { ReferralNeed } from '../guideline/parameters/referrals.js';
import { CareRecord } from '../enrollments/care.js';
import { Need } from '../facilities/facility.js';
import { keptByAll } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Means, Mode, Place, RecoveryStatus, ThirdParty, type Recovery } from './words.js';

/** Monitoring of a client (pemantauan, kunjungan): what was seen goes into the recovery record. */
@Entity({ policies: keptByAll })
@Index({ properties: ['unit', 'visitedOn'] })
@ObjectType({
  description:
    'Monitoring of a client (pemantauan, kunjungan), an entry of the recovery record (rapor). Juknis 2019, Bab III.B.2.a, l.499–537.',
})
export class Visit extends CareRecord {
  @Property({ type: 'date' })
  @Field(() => CivilDay)
  visitedOn!: CivilDate;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, {
    nullable: true,
    description: 'The day the client was told of it (tanggal pemberitahuan). Juknis 2019, l.533.',
  })
  announcedOn!: CivilDate | null;

  @Enum({ items: () => Object.values(Mode), type: 'text' })
  @Field(() => Mode)
  mode!: VisitMode;

  @Enum({ items: () => Object.values(Place), type: 'text', nullable: true })
  @Field(() => Place, { nullable: true })
  place!: VisitPlace | null;

  @Enum({ items: () => Object.values(ThirdParty), type: 'text', nullable: true })
  @Field(() => ThirdParty, { nullable: true })
  informant!: Informant | null;

  @Enum({ items: () => Object.values(Means), type: 'text', nullable: true })
  @Field(() => Means, { nullable: true })
  medium!: Medium | null;

  @Enum({ items: () => Object.values(RecoveryStatus), type: 'text' })
  @Field(() => RecoveryStatus)
  recoveryStatus!: Recovery;

  @Property({ type: 'text[]' })
  @Field(() => [Need], { description: 'Needs found (kebutuhan yang ditemukan).' })
  needs!: ReferralNeed[];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true })
  note!: string | null;
}
