import { Field, ID, InputType, Int } from 'type-graphql';
import type { RehabilitationProvider } from '../guideline/parameters/enrollment.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Sex } from '../people/sex.js';
import { AgeGroup, Pathway } from './client.js';
import { CourseStep, type CourseStepWord } from './inNeed.js';
import { Provider } from './rehabilitation.js';
import { Standing, type ClientStanding } from './standing.js';

/** Which clients. */
@InputType({ description: 'Which clients (saringan klien).' })
export class ClientFilter {
  @Field(() => [Int], { nullable: true, description: 'Units whose clients they are.' })
  unitIds?: number[] | null;

  @Field(() => [Pathway], { nullable: true })
  pathways?: Pathway[] | null;

  @Field(() => [Sex], { nullable: true })
  sexes?: Sex[] | null;

  @Field(() => [Standing], {
    nullable: true,
    description: 'Where the latest enrollment stands, or that there is none.',
  })
  standings?: ClientStanding[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Who completed a rehabilitation, or who did not.' })
  rehabilitated?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Programme month today of the active enrollment, from 1.',
  })
  programmeMonth?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an enrollment is active and past the months its edition schedules (lewat jadwal).',
  })
  late?: boolean | null;

  @Field(() => UUID, { nullable: true, description: 'The agent assigned now.' })
  agentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Code of a province, regency, district or village of domicile.' })
  within?: string | null;

  @Field(() => [AgeGroup], { nullable: true, description: 'By the age reached this year.' })
  ageGroups?: AgeGroup[] | null;

  @Field(() => CivilDay, { nullable: true, description: 'Completed a rehabilitation on this day or later.' })
  completedFrom?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'Completed a rehabilitation on this day or earlier.' })
  completedUntil?: string | null;

  @Field(() => [Provider], { nullable: true, description: 'Who gave the last one completed in that time.' })
  providers?: RehabilitationProvider[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they were enrolled since the last one (terlayani).' })
  served?: boolean | null;

  @Field(() => CourseStep, {
    nullable: true,
    description: 'Who came as far as this step after a rehabilitation completed in that time (corong). For staff.',
  })
  cameTo?: CourseStepWord | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the code or initials; for the owning unit also of the name.',
  })
  search?: string | null;
}
