import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { monthOf } from '../guideline/calendar.js';
import { CARE, STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { counted } from './counted.js';
import { enroll } from './enroll.js';
import { EnrollmentFilter, enrollmentConditions } from './enrollment.filter.js';
import { Enrollment } from './enrollment.js';
import { EnrollClientInput } from './enrollment.input.js';

export const EnrollmentList = listing(Enrollment, {
  one: 'enrollment',
  many: 'enrollments',
  roles: CARE,
  filter: EnrollmentFilter,
  orders: ['startedOn', 'recordedAt'],
  direction: Direction.DESC,
  always: counted,
  conditions: enrollmentConditions,
});

@Resolver(() => Enrollment)
export class EnrollmentResolver {
  @Authorized(...STAFF)
  @Mutation(() => Enrollment, { description: 'Enrolls a client in post-rehabilitation (memulai kepesertaan).' })
  enrollClient(
    @Arg('input', () => EnrollClientInput) input: EnrollClientInput,
    @Ctx() context: Context,
  ): Promise<Enrollment> {
    return enroll(context, input);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Programme month today, from 1; null when it is not active (bulan program).',
  })
  programmeMonth(@Root() enrollment: Row, @Ctx() { today }: Context): number | null {
    return enrollment['status'] === 'ACTIVE' ? monthOf(String(enrollment['startedOn']), today) : null;
  }
}
