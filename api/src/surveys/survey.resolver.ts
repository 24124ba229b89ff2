import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { careConditions } from '../enrollments/care.list.js';
import { standing, standingBy } from '../enrollments/correctable.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { CARE, Role } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { recordSurvey } from './recordSurvey.js';
import { RecordSurveyInput, SurveyFilter } from './survey.input.js';
import { SatisfactionSurvey } from './survey.js';

export const SurveyList = listing(SatisfactionSurvey, {
  one: 'survey',
  many: 'surveys',
  roles: CARE,
  filter: SurveyFilter,
  orders: ['answeredOn', 'recordedAt'],
  direction: Direction.DESC,
  always: standing,
  conditions: {
    ...careConditions('answeredOn'),
    levels: (list, { c }) => sql`${c('satisfaction')} = any (${list}::text[])`,
  },
});

@Resolver(() => Enrollment)
export class EnrollmentSurveys {
  @Authorized(Role.OFFICER)
  @Mutation(() => SatisfactionSurvey, { description: 'Records a satisfaction survey (mencatat survei kepuasan).' })
  recordSurvey(
    @Arg('input', () => RecordSurveyInput) input: RecordSurveyInput,
    @Ctx() context: Context,
  ): Promise<SatisfactionSurvey> {
    return recordSurvey(context, input);
  }

  @FieldResolver(() => SatisfactionSurvey, { nullable: true, description: 'The survey that stands.' })
  async survey(@Root() enrollment: Row, @Ctx() { read }: Context): Promise<Row | null> {
    const inOrder = standingBy(sql`order by t.id`);
    const [survey = null] = await read.children(SatisfactionSurvey, 'enrollment', enrollment['id'], inOrder);
    return survey;
  }
}
