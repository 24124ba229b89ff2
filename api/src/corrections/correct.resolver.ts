import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { RecordQualityOfLifeInput, RecordUrineTestInput } from '../assessments/assessment.input.js';
import { QualityOfLifeAssessment } from '../assessments/qualityOfLife.js';
import { UrineTest } from '../assessments/urineTest.js';
import { CARE, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { UUID } from '../ground/scalars.js';
import { RecordGroupMeetingInput } from '../meetings/meeting.input.js';
import { GroupMeeting } from '../meetings/meeting.js';
import { MentoringActivity } from '../monitoring/activity.js';
import { RecordActivityInput, RecordVisitInput } from '../monitoring/monitoring.input.js';
import { Visit } from '../monitoring/visit.js';
import { correctActivity, correctForm, correctMeeting, correctTest, correctVisit } from './correct.js';

/** A wrong record is corrected by another that stands in its place; the wrong one is kept, with the reason. */
@Resolver()
export class CorrectionResolver {
  @Authorized(...CARE)
  @Mutation(() => Visit, { description: 'Corrects a visit, with a reason (memperbaiki kunjungan).' })
  correctVisit(
    @Arg('of', () => UUID) of: string,
    @Arg('reason', () => String) reason: string,
    @Arg('input', () => RecordVisitInput) input: RecordVisitInput,
    @Ctx() context: Context,
  ): Promise<Visit> {
    return correctVisit(context, { of, reason }, input);
  }

  @Authorized(...CARE)
  @Mutation(() => MentoringActivity, { description: 'Corrects an activity, with a reason (memperbaiki pendampingan).' })
  correctActivity(
    @Arg('of', () => UUID) of: string,
    @Arg('reason', () => String) reason: string,
    @Arg('input', () => RecordActivityInput) input: RecordActivityInput,
    @Ctx() context: Context,
  ): Promise<MentoringActivity> {
    return correctActivity(context, { of, reason }, input);
  }

  @Authorized(...CARE)
  @Mutation(() => GroupMeeting, {
    description: 'Corrects a meeting and its whole attendance, with a reason (memperbaiki pertemuan dan kehadiran).',
  })
  correctGroupMeeting(
    @Arg('of', () => UUID) of: string,
    @Arg('reason', () => String) reason: string,
    @Arg('input', () => RecordGroupMeetingInput) input: RecordGroupMeetingInput,
    @Ctx() context: Context,
  ): Promise<GroupMeeting> {
    return correctMeeting(context, { of, reason }, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => UrineTest, {
    description: 'Corrects a urine test, with a reason; its examiner stays (memperbaiki pemeriksaan urin).',
  })
  correctUrineTest(
    @Arg('of', () => UUID) of: string,
    @Arg('reason', () => String) reason: string,
    @Arg('input', () => RecordUrineTestInput) input: RecordUrineTestInput,
    @Ctx() context: Context,
  ): Promise<UrineTest> {
    return correctTest(context, { of, reason }, input);
  }

  @Authorized(...STAFF)
  @Mutation(() => QualityOfLifeAssessment, {
    description: 'Corrects a measurement, with a reason (memperbaiki pengukuran kualitas hidup).',
  })
  correctQualityOfLife(
    @Arg('of', () => UUID) of: string,
    @Arg('reason', () => String) reason: string,
    @Arg('input', () => RecordQualityOfLifeInput) input: RecordQualityOfLifeInput,
    @Ctx() context: Context,
  ): Promise<QualityOfLifeAssessment> {
    return correctForm(context, { of, reason }, input);
  }
}
