import { Field, ID, InputType, Int } from 'type-graphql';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Pathway } from '../clients/client.js';
import { EnrollmentStatus, type Standing } from './words.js';

@InputType({ description: 'An enrollment as it begins (pendaftaran kepesertaan).' })
export class EnrollClientInput {
  @Field(() => UUID, { nullable: true })
  id?: string | null;

  @Field(() => UUID)
  clientId!: string;

  @Field(() => UUID, { description: 'The completed rehabilitation it follows.' })
  rehabilitationId!: string;

  @Field(() => CivilDay, { description: 'The day the client returned to family or community.' })
  startedOn!: string;

  @Field(() => UUID, { description: 'The consent given at intake.' })
  consentId!: string;
}

@InputType({ description: 'Which enrollments (saringan kepesertaan).' })
export class EnrollmentFilter {
  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => [EnrollmentStatus], { nullable: true })
  statuses?: Standing[] | null;

  @Field(() => Int, { nullable: true, description: 'Programme month today, from 1.' })
  programmeMonth?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is active and past the months its edition schedules (lewat jadwal).',
  })
  late?: boolean | null;

  @Field(() => UUID, { nullable: true, description: 'The agent assigned now.' })
  agentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an agent is assigned now.' })
  hasAgent?: boolean | null;

  @Field(() => [Pathway], { nullable: true })
  pathways?: Pathway[] | null;

  @Field(() => CivilDay, { nullable: true, description: 'Ended on this day or later.' })
  endedFrom?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'Ended on this day or earlier.' })
  endedUntil?: string | null;

  @Field(() => ID, { nullable: true, description: 'Code of a province, regency, district or village of domicile.' })
  within?: string | null;

  @Field(() => String, { nullable: true, description: "Part of the client's code, initials or (own unit) name." })
  search?: string | null;
}
