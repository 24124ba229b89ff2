import { Entity, Enum, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import type { Employment } from '../guideline/parameters/officers.js';
import { Recorded } from '../ground/record.js';
import { keptByUnit } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';
import { EmploymentWord } from './words.js';

/** A post-rehabilitation officer (petugas pascarehabilitasi): how they are employed, and since when. Its id is the account's. */
@Entity({ policies: keptByUnit })
@ObjectType({
  description:
    'A post-rehabilitation officer (petugas pascarehabilitasi) as the head of the unit appointed them; its id is that of the account. Juknis 2019, Bab III.A.3.a.1, l.366.',
})
export class Officer extends Recorded {
  @OneToOne(() => Account)
  @Field(() => Account)
  account!: Account;

  @ManyToOne(() => Unit, { index: true })
  @Field(() => Unit)
  unit!: Unit;

  @Enum({ items: () => Object.values(EmploymentWord), type: 'text' })
  @Field(() => EmploymentWord)
  employment!: Employment;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Appointed by the head of the BNNP or BNNK (ditetapkan kepala).' })
  appointedByHead!: boolean;

  @Property({ type: 'date', index: true })
  @Field(() => CivilDay)
  appointedOn!: CivilDate;
}
