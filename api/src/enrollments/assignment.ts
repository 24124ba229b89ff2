import type { EntityManager } from '@mikro-orm/postgresql';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { RecoveryAgent } from '../agents/agent.js';
import { inOrder } from '../ground/input.js';
import { keptByStaff } from '../ground/rows.js';
import { CivilDay } from '../ground/scalars.js';
import { Account } from '../people/account.js';
import { CareRecord } from './care.js';
import type { Enrollment } from './enrollment.js';

/** A recovery agent's assignment to a client (penugasan), or an officer's after a handover, until it ended. */
@Entity({ policies: keptByStaff })
@Check({ name: 'assignment_one_person', expression: 'num_nonnulls(agent_id, officer_id) = 1' })
@Index({ properties: ['agent', 'endedOn'] })
@Index({ properties: ['officer', 'endedOn'] })
@Index({
  name: 'assignment_one_current',
  expression: 'create unique index "assignment_one_current" on "assignment" ("enrollment_id") where "ended_on" is null',
})
@ObjectType({
  description:
    "A recovery agent's assignment to a client (penugasan), or an officer's after a handover. Juknis 2019, l.485.",
})
export class Assignment extends CareRecord {
  @ManyToOne(() => RecoveryAgent, { nullable: true })
  @Field(() => RecoveryAgent, { nullable: true, description: 'The agent; null where an officer took over.' })
  agent: RecoveryAgent | null = null;

  @ManyToOne(() => Account, { nullable: true })
  @Field(() => Account, { nullable: true, description: 'The officer who took over from an agent (serah terima).' })
  officer: Account | null = null;

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

  /** Ends it on a day, not before its first. */
  end(on: CivilDate, field: string): void {
    inOrder(this.startedOn, field, on);
    this.endedOn = on;
  }
}

/** Ends the assignment of a course that ends; the agent loses sight of the client. */
export async function endAssignments(em: EntityManager, enrollment: Enrollment, on: CivilDate): Promise<void> {
  for (const assignment of await em.find(Assignment, { enrollment, endedOn: null })) assignment.end(on, 'on');
}
