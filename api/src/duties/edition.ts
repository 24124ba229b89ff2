import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { valueOn } from '../guideline/dated.js';
import type { DocumentKey } from '../guideline/documents.js';
import { editionsBy, judgingDay } from '../guideline/editions.js';
import { scheduledMonths } from '../guideline/parameters/enrollment.js';
import { Enrollment } from '../enrollments/enrollment.js';
import type { Context } from '../ground/context.js';
import type { Row } from '../ground/reader.js';
import { badInput } from '../ground/refusal.js';
import { courseOf } from '../outcomes/course.js';
import { mayComplete, mayRecordOutcome } from '../outcomes/may.js';
import { decisionIn } from '../rulebook/present.js';
import { Decision } from '../rulebook/rule.js';
import { changesOf, DutyChange } from './changes.js';
import { dutiesIn, type Enrolled } from './owed.js';

/** What another edition would change of a course. */
@ObjectType({
  description: 'What another edition of the guideline would change of an enrollment (pratinjau pindah edisi).',
  simpleResolvers: true,
})
export class EditionForesight {
  @Field(() => Int, { description: 'The months it schedules (bulan terjadwal).' })
  scheduledMonths!: number;

  @Field(() => [DutyChange], { description: 'Duties that would come, go, or stand otherwise.' })
  changes!: DutyChange[];

  @Field(() => Decision, { description: 'Whether the outcome could be recorded today.' })
  mayRecordOutcome!: Decision;

  @Field(() => Decision, { description: 'Whether it could be completed today.' })
  mayComplete!: Decision;
}

/** A course as another edition would judge it. */
@Resolver(() => Enrollment)
export class EnrollmentForesight {
  @FieldResolver(() => EditionForesight, {
    description: 'What would change if it were judged by another edition at hand; writes nothing (pratinjau).',
  })
  async judgedBy(
    @Root() enrollment: Row,
    @Arg('edition', () => String, { description: 'Key of the document: one of `editionsAtHand`.' }) edition: string,
    @Ctx() context: Context,
  ): Promise<EditionForesight> {
    const { today, language } = context;
    const possible = editionsBy(today);
    if (!possible.includes(edition as DocumentKey))
      throw badInput('edition', 'notPossible', { found: edition, required: possible });
    const course = await courseOf(context, enrollment);
    const moved = { ...course, edition: edition as DocumentKey };
    const [before, after] = [course, moved].map((one) => dutiesIn(enrollment as unknown as Enrolled, one, today));
    return {
      scheduledMonths: valueOn(scheduledMonths, judgingDay(moved)),
      changes: changesOf(before ?? [], after ?? []),
      mayRecordOutcome: decisionIn(language, mayRecordOutcome(moved, today)),
      mayComplete: decisionIn(language, mayComplete(moved, today)),
    };
  }
}
