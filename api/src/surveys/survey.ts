import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { CareRecord } from '../enrollments/care.js';
import { keptByStaff } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { AttendeeKind, type Attendee } from '../meetings/meeting.js';
import { Level, type SatisfactionLevel } from './words.js';

/** What a client said at the end of the programme of how satisfied they are (survei kepuasan). */
@Entity({ policies: keptByStaff })
@Index({ properties: ['unit', 'answeredOn'] })
@Index({
  name: 'satisfaction_survey_one_standing',
  expression:
    'create unique index "satisfaction_survey_one_standing" on "satisfaction_survey" ("enrollment_id") where "superseded_by" is null',
})
@ObjectType({
  description:
    'What a client said at the end of the programme of how satisfied they are (survei kepuasan). Thesis of 2025, l.268–270.',
})
export class SatisfactionSurvey extends CareRecord {
  @Property({ type: 'date' })
  @Field(() => CivilDay)
  answeredOn!: CivilDate;

  @Enum({ items: () => Object.values(AttendeeKind), type: 'text' })
  @Field(() => AttendeeKind, { description: 'Who answered: the client, or the family (yang menjawab).' })
  answeredBy!: Attendee;

  @Enum({ items: () => Object.values(Level), type: 'text' })
  @Field(() => Level)
  satisfaction!: SatisfactionLevel;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true })
  comment!: string | null;
}
