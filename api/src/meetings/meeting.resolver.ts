import sql from 'sql-template-tag';
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { paysMeeting } from '../guideline/rules/meeting-quorum.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { standing, standingBy } from '../enrollments/correctable.js';
import { CARE, Role } from '../ground/access.js';
import { insideOf } from '../ground/columns.js';
import type { Context } from '../ground/context.js';
import { heldIn } from '../ground/filters.js';
import { listing } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { valueOf } from '../ground/valueOf.js';
import { hold } from './hold.js';
import { MeetingFilter, RecordGroupMeetingInput } from './meeting.input.js';
import { Attendance, GroupMeeting } from './meeting.js';

const inOrder = sql`order by t.recorded_at, t.id`;

export const MeetingList = listing(GroupMeeting, {
  one: 'groupMeeting',
  many: 'groupMeetings',
  roles: CARE,
  filter: MeetingFilter,
  orders: ['heldOn', 'recordedAt'],
  direction: Direction.DESC,
  always: standing,
  conditions: {
    ...heldIn('heldOn'),
    within: (code, { c }) => insideOf(c('village'), code),
    agentId: (id, { c }) => sql`${c('agent')} = ${id}`,
    withSuperseded: () => sql`true`,
  },
});

@Resolver(() => GroupMeeting)
export class MeetingResolver {
  @Authorized(Role.OFFICER, Role.AGENT)
  @Mutation(() => GroupMeeting, {
    description: 'Records a held group meeting with who came (mencatat pertemuan kelompok).',
  })
  recordGroupMeeting(
    @Arg('input', () => RecordGroupMeetingInput) input: RecordGroupMeetingInput,
    @Ctx() context: Context,
  ): Promise<GroupMeeting> {
    return hold(context, input);
  }

  @FieldResolver(() => [Attendance])
  attendance(@Root() meeting: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(Attendance, 'meeting', meeting['id'], inOrder);
  }

  @FieldResolver(() => Int, {
    description: 'All clients who came, also whom one does not see; families are not counted (jumlah klien hadir).',
  })
  clientsPresent(@Root() meeting: Row, @Ctx() { read }: Context): Promise<number> {
    const ask = (ids: readonly string[]) => sql`select meeting id, clients value from clients_present(${ids}::uuid[])`;
    return valueOf(read, 'GroupMeeting#clientsPresent', meeting['id'], ask, 0);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether so many clients came that its costs are payable (dapat dibayarkan). Juknis 2019, l.862.',
  })
  async costsPayable(@Root() meeting: Row, @Ctx() context: Context): Promise<boolean> {
    return paysMeeting(await this.clientsPresent(meeting, context), meeting['heldOn'] as CivilDate);
  }
}

/** The meetings of a course. */
@Resolver(() => Enrollment)
export class EnrollmentMeetings {
  @FieldResolver(() => [Attendance])
  attendances(@Root() enrollment: Row, @Ctx() { read }: Context): Promise<Row[]> {
    return read.children(Attendance, 'enrollment', enrollment['id'], standingBy(inOrder));
  }

  @FieldResolver(() => [GroupMeeting])
  async meetings(@Root() enrollment: Row, @Ctx() { read }: Context): Promise<Row[]> {
    const attendance = await read.children(Attendance, 'enrollment', enrollment['id'], standingBy(inOrder));
    const meetings = await Promise.all(attendance.map((one) => read.one(GroupMeeting, one['meeting'])));
    return meetings.filter((one) => one !== null);
  }
}
