import type { EntityManager } from '@mikro-orm/postgresql';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { RecoveryAgent } from '../agents/agent.js';
import { keptByStaff } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { CareRecord } from './care.js';
import type { Enrollment } from './enrollment.js';

/** A recovery agent's assignment to a client (penugasan), until it ended. */
@Entity({ policies: keptByStaff })
@Index({ properties: ['agent', 'endedOn'] })
@Index({
  name: 'assignment_one_current',
  expression: 'create unique index "assignment_one_current" on "assignment" ("enrollment_id") where "ended_on" is null',
})
@ObjectType({ description: "A recovery agent's assignment to a client (penugasan). Juknis 2019, l.485." })
export class Assignment extends CareRecord {
  @ManyToOne(() => RecoveryAgent)
  @Field(() => RecoveryAgent)
  agent!: RecoveryAgent;

  @Property({ type: 'date' })
  @Field(() => CivilDay)
  startedOn!: CivilDate;

  @Property({ type: 'date', nullable: true })
  @Field(() => CivilDay, { nullable: true })
  endedOn: CivilDate | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean)
  acceptedByClient!: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean)
  acceptedByFamily!: boolean;
}

/** Ends the assignment of a course that ends; the agent loses sight of the client. */
export async function endAssignments(em: EntityManager, enrollment: Enrollment, on: CivilDate): Promise<void> {
  for (const assignment of await em.find(Assignment, { enrollment, endedOn: null })) assignment.endedOn = on;
}
