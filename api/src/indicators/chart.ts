import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Domain } from '../assessments/qualityOfLife.js';
import { CourseStep, type CourseStepWord } from '../clients/inNeed.js';
import type { QualityDomain } from '../guideline/whoqol/items.js';

/** Agents who accompany so many clients. */
@ObjectType({ description: 'Agents who accompany so many clients today (beban pendampingan).', simpleResolvers: true })
export class CaseloadGroup {
  @Field(() => Int, { description: 'Clients an agent accompanies; where `over`, so many or more.' })
  clients!: number;

  @Field(() => Boolean, { description: 'More than the guideline allows (agent.caseload).' })
  over!: boolean;

  @Field(() => Int, { nullable: true, description: 'Agents on duty; null where they are too few to be told.' })
  agents!: number | null;
}

/** Clients of a period who came as far as a step. */
@ObjectType({
  description: 'Clients whose rehabilitation ended in a period, and how many of them came as far as a step (corong).',
  simpleResolvers: true,
})
export class FunnelStep {
  @Field(() => CourseStep)
  step!: CourseStepWord;

  @Field(() => Int, { nullable: true, description: 'Null where they, or those who did not come so far, are too few.' })
  clients!: number | null;

  @Field(() => Float, { nullable: true, description: 'Percent of the first step.' })
  share!: number | null;
}

/** The mean of a domain at the baseline and at the end. */
@ObjectType({
  description: 'Mean score of a domain at the baseline and at the final measurement, of the outcomes of a period.',
  simpleResolvers: true,
})
export class DomainMeans {
  @Field(() => Domain)
  domain!: QualityDomain;

  @Field(() => Float, { nullable: true, description: '0 to 100; null where too few were measured.' })
  baseline!: number | null;

  @Field(() => Float, { nullable: true, description: '0 to 100; null where too few were measured.' })
  final!: number | null;

  @Field(() => Int, { nullable: true, description: 'Over how many courses.' })
  courses!: number | null;
}

/** What the charts are drawn from. */
@ObjectType({
  description: 'What the charts are drawn from (grafik); who sees no person is told no small number.',
  simpleResolvers: true,
})
export class Charts {
  @Field(() => [CaseloadGroup])
  caseload!: CaseloadGroup[];

  @Field(() => [FunnelStep])
  funnel!: FunnelStep[];

  @Field(() => [DomainMeans])
  domains!: DomainMeans[];
}
