import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { VocationalTrade } from '../guideline/parameters/mentoring.js';
import type { ActivityKind } from '../guideline/schedule/course.js';
import { CareRecord } from '../enrollments/care.js';
import { keptByAll } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { KindOfActivity, Trade } from './words.js';

/** A mentoring activity with a client (kegiatan pendampingan). */
@Entity({ policies: keptByAll })
@Index({ properties: ['unit', 'heldOn'] })
@ObjectType({
  description:
    "A mentoring activity with a client (pendampingan): KIE, relapse prevention, positive or vocational activity, the family's session. Juknis 2019, Bab III.B.2.b, l.539–590.",
})
export class MentoringActivity extends CareRecord {
  @Property({ type: 'date' })
  @Field(() => CivilDay)
  heldOn!: CivilDate;

  @Enum({ items: () => Object.values(KindOfActivity), type: 'text' })
  @Field(() => KindOfActivity)
  kind!: ActivityKind;

  @Enum({ items: () => Object.values(Trade), type: 'text', nullable: true })
  @Field(() => Trade, {
    nullable: true,
    description: 'Trade of a vocational activity (vokasional). Juknis 2019, l.585–590.',
  })
  trade: VocationalTrade | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Topic or activity (materi, kegiatan).' })
  topic!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'In a group (kelompok) rather than alone.' })
  inGroup!: boolean;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true })
  note!: string | null;
}
