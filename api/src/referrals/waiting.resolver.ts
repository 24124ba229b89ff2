import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { judgingDay } from '../guideline/editions.js';
import { answerLate } from '../guideline/rules/referral-follow-up.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { Referral } from './referral.js';

/** How long a referral has waited for its answer. */
@Resolver(() => Referral)
export class ReferralWaiting {
  @FieldResolver(() => Boolean, {
    description: 'Whether its answer is overdue by the rule `referral.follow-up` (jawaban terlambat).',
  })
  async late(@Root() { status, sentOn, enrollment }: Row, @Ctx() { read, today }: Context): Promise<boolean> {
    const course = status === 'SENT' && (await read.one(Enrollment, enrollment));
    if (!course) return false;
    const { startedOn, editionKey: edition } = course as unknown as Enrollment;
    const day = judgingDay({ startedOn, edition });
    return answerLate(sentOn as CivilDate, day, today);
  }
}
