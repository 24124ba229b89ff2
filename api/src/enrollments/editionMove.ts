import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { DocumentKey } from '../guideline/documents.js';
import { keptByStaff } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { CareRecord } from './care.js';

/** That an enrollment is judged by another edition of the guideline from a day on (pindah edisi). */
@Entity({ policies: keptByStaff })
@ObjectType({
  description:
    'That an enrollment was moved to another edition of the guideline, and why (pindah edisi). From then on its whole course is judged by it; what was judged before stays.',
})
export class EditionMove extends CareRecord {
  @Property({ type: 'text' })
  fromEdition!: DocumentKey;

  @Property({ type: 'text' })
  toEdition!: DocumentKey;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  movedOn!: CivilDate;

  @Property({ type: 'text' })
  @Field(() => String)
  reason!: string;
}
