import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { briefingTopics2019, type BriefingTopic } from '../guideline/parameters/agents.js';
import { Recorded } from '../ground/record.js';
import { alsoRead, keptByUnit } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { words } from '../ground/words.js';
import { Unit } from '../units/unit.js';
import { RecoveryAgent } from './agent.js';

export const Topic = words<BriefingTopic>(
  'BriefingTopic',
  briefingTopics2019,
  'A topic of the briefing (materi pembekalan, 1–6). Juknis 2019, l.430–435.',
);

/** A briefing an agent was given (pembekalan), in lesson hours of 45 minutes. */
@Entity({ policies: [...keptByUnit, alsoRead((c) => `${c['agent']} = (select app_agent())`)] })
@ObjectType({
  description: 'A briefing of an agent (pembekalan), in lesson hours (JP) of 45 minutes. Juknis 2019, l.426–435.',
})
export class Briefing extends Recorded {
  @ManyToOne(() => RecoveryAgent, { index: true })
  agent!: RecoveryAgent;

  @ManyToOne(() => Unit)
  unit!: Unit;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  heldOn!: CivilDate;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Lesson hours (JP).' })
  hours!: number;

  @Property({ type: 'text[]' })
  @Field(() => [Topic])
  topics!: BriefingTopic[];

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who gave it (fasilitator).' })
  facilitator!: string;
}
