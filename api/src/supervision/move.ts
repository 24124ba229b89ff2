import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { CivilDay } from '../ground/scalars.js';

/** How often a plan was moved: from which day, when, and why. */
@ObjectType({
  description: 'A planned visit that was moved to another day, and why (penjadwalan ulang).',
  simpleResolvers: true,
})
export class SupervisionMove {
  @Field(() => CivilDay, { description: 'The day it was planned for before (rencana semula).' })
  from!: CivilDate;

  @Field(() => CivilDay, { description: 'The day it was moved on (tanggal dipindahkan).' })
  movedOn!: CivilDate;

  @Field(() => String, { description: 'Why (alasan).' })
  reason!: string;
}
