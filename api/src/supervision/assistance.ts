import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { RecoveryAgent } from '../agents/agent.js';
import { Recorded } from '../ground/record.js';
import { alsoRead, keptByUnit } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Account } from '../people/account.js';
import { Unit } from '../units/unit.js';

/** Assistance an officer gave to a recovery agent (asistensi). */
@Entity({ policies: [...keptByUnit, alsoRead((c) => `${c['agent']} = (select app_agent())`)] })
@Index({ properties: ['unit', 'heldOn'] })
@ObjectType({
  description: 'Assistance an officer gave to a recovery agent (asistensi). Juknis 2019, Bab IV.A.1, l.749–751.',
})
export class Assistance extends Recorded {
  @ManyToOne(() => RecoveryAgent, { index: true })
  @Field(() => RecoveryAgent)
  agent!: RecoveryAgent;

  @ManyToOne(() => Account)
  @Field(() => Account, { nullable: true, description: 'The officer who gave it; null where out of sight.' })
  officer!: Account;

  @ManyToOne(() => Unit)
  @Field(() => Unit)
  unit!: Unit;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  heldOn!: CivilDate;

  @Property({ type: 'text' })
  @Field(() => String)
  topic!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What came of it (hasil).' })
  result!: string;
}
