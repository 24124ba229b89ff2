import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { RecoveryAgent } from '../agents/agent.js';
import { CareRecord } from '../enrollments/care.js';
import { Correctable } from '../enrollments/correctable.js';
import { agentAdds, agentChangesOwn, alsoRead, keptByAll, keptByUnit } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Account } from '../people/account.js';
import { Village } from '../regions/region.js';
import { Unit } from '../units/unit.js';

export const AttendeeKind = words(
  'Attendee',
  ['CLIENT', 'FAMILY'],
  'Who came: the client, or the family (klien, keluarga). Juknis 2019, l.567.',
);
export type Attendee = keyof typeof AttendeeKind;

const own = (c: Record<string, unknown>) => `${c['agent']} = (select app_agent())`;

/** A held group meeting (pertemuan kelompok). */
@Entity({
  policies: [
    ...keptByUnit,
    alsoRead((c) => `${own(c)} or ${c['id']} = any ((select app_meetings())::uuid[])`),
    agentAdds(own),
    agentChangesOwn(own),
  ],
})
@Index({ properties: ['unit', 'heldOn'] })
@ObjectType({ description: 'A held group meeting (pertemuan kelompok). Juknis 2019, Bab III.B.2.b.4, l.560–572.' })
export class GroupMeeting extends Correctable {
  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  heldOn!: CivilDate;

  @ManyToOne(() => Village)
  @Field(() => Village, { description: 'Host village (desa/kelurahan penyelenggara).' })
  village!: Village;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Where it was held, like balai warga. Juknis 2019, l.686.' })
  place!: string;

  @Property({ type: 'text[]' })
  @Field(() => [String])
  topics!: string[];

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Joint with clients of other villages (gabungan). Juknis 2019, l.565.' })
  joint!: boolean;

  @ManyToOne(() => RecoveryAgent, { nullable: true, index: true })
  @Field(() => RecoveryAgent, { nullable: true, description: 'The agent who facilitated it.' })
  agent!: RecoveryAgent | null;

  @ManyToOne(() => Account, { nullable: true })
  @Field(() => Account, { nullable: true, description: 'The officer who facilitated it.' })
  officer!: Account | null;

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Guest speakers (narasumber).' })
  guestSpeakers!: string[];
}

/** That a client or their family came to a meeting (kehadiran). */
@Entity({ policies: keptByAll })
@Unique({ properties: ['meeting', 'enrollment'] })
@ObjectType({ description: 'That a client or their family came to a meeting (kehadiran). Juknis 2019, l.567.' })
export class Attendance extends CareRecord {
  @ManyToOne(() => GroupMeeting, { index: true })
  @Field(() => GroupMeeting)
  meeting!: GroupMeeting;

  @Enum({ items: () => Object.values(AttendeeKind), type: 'text' })
  @Field(() => AttendeeKind)
  attendee!: Attendee;
}
