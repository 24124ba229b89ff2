import { Field, InputType } from 'type-graphql';
import { CivilDay, UUID } from '../ground/scalars.js';

/** Which agent is to accompany which client from a day on, and who accepts them. */
export interface AssignmentFacts {
  enrollmentId: string;
  agentId: string;
  on: string;
  acceptedByClient: boolean;
  acceptedByFamily: boolean;
}

@InputType({ description: 'An agent assigned to a client (penugasan agen).' })
export class AssignAgentInput implements AssignmentFacts {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  enrollmentId!: string;

  @Field(() => UUID)
  agentId!: string;

  @Field(() => CivilDay)
  on!: string;

  @Field(() => Boolean)
  acceptedByClient!: boolean;

  @Field(() => Boolean)
  acceptedByFamily!: boolean;
}

/** Who takes over one client of an agent whose appointment ends: another agent, or an officer. */
@InputType({
  description: 'Who takes over a client of an agent whose appointment ends (serah terima): one agent, or one officer.',
})
export class HandOverInput {
  @Field(() => UUID)
  enrollmentId!: string;

  @Field(() => UUID, { nullable: true })
  agentId?: string | null;

  @Field(() => UUID, { nullable: true, description: 'Account of the officer.' })
  officerId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'The client accepts the new agent. Juknis 2019, l.407.' })
  acceptedByClient!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'The family accepts the new agent. Juknis 2019, l.407.' })
  acceptedByFamily!: boolean;
}
