import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, Field, FieldResolver, InputType, Mutation, Resolver, Root } from 'type-graphql';
import type { Finding as Judged } from '../guideline/finding.js';
import type { ExitReason } from '../guideline/parameters/enrollment.js';
import type { OutcomeResult } from '../guideline/rules/outcome-recovered.js';
import { CareFilter, careConditions } from '../enrollments/care.list.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { standing } from '../enrollments/correctable.js';
import { Exit } from '../enrollments/words.js';
import { CARE, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { findingIn } from '../rulebook/present.js';
import { Finding } from '../rulebook/rule.js';
import { complete, exit, recordOutcome } from './complete.js';
import { Outcome, Result } from './outcome.js';

@InputType({ description: 'Which outcomes (saringan outcome).' })
class OutcomeFilter extends CareFilter {
  @Field(() => [Result], { nullable: true })
  results?: OutcomeResult[] | null;
}

export const OutcomeList = listing(Outcome, {
  one: 'outcome',
  many: 'outcomes',
  roles: CARE,
  filter: OutcomeFilter,
  orders: ['recordedOn', 'recordedAt'],
  direction: Direction.DESC,
  always: standing,
  conditions: {
    ...careConditions('recordedOn'),
    results: (list, { c }) => sql`${c('result')} = any (${list}::text[])`,
  },
});

@Resolver(() => Outcome)
export class OutcomeResolver {
  @Authorized(...STAFF)
  @Mutation(() => Outcome, { description: 'Records the outcome, judged from the records (menilai outcome).' })
  recordOutcome(
    @Arg('enrollmentId', () => UUID) enrollmentId: string,
    @Arg('on', () => CivilDay) on: string,
    @Ctx() context: Context,
  ): Promise<Outcome> {
    return recordOutcome(context, enrollmentId, on);
  }

  @Authorized(...STAFF)
  @Mutation(() => Enrollment, { description: 'Completes an enrollment (menyelesaikan kepesertaan).' })
  completeEnrollment(
    @Arg('id', () => UUID) id: string,
    @Arg('on', () => CivilDay) on: string,
    @Ctx() context: Context,
  ): Promise<Enrollment> {
    return complete(context, id, on);
  }

  @Authorized(...STAFF)
  @Mutation(() => Enrollment, {
    description: 'Ends an enrollment before completion, for a reason (mengakhiri kepesertaan).',
  })
  exitEnrollment(
    @Arg('id', () => UUID) id: string,
    @Arg('on', () => CivilDay) on: string,
    @Arg('reason', () => Exit) reason: ExitReason,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Ctx() context: Context,
  ): Promise<Enrollment> {
    return exit(context, id, on, reason, note);
  }

  @FieldResolver(() => [Finding], { description: 'The findings it was judged on (temuan).' })
  findings(@Root() outcome: Row, @Ctx() { language }: Context): Finding[] {
    return (outcome['judged'] as Judged[]).map((one) => findingIn(language, one));
  }
}
