import sql, { type Sql } from 'sql-template-tag';
import { Ctx, Field, FieldResolver, InputType, Resolver, Root } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { heldIn, together } from '../ground/filters.js';
import { listing, type Asking } from '../ground/listing.js';
import { Direction } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { CivilDay, UUID } from '../ground/scalars.js';
import { Assignment } from './assignment.js';
import { behindFigure } from './counted.js';
import { CourseFilter, ofCourses } from './course.filter.js';

@InputType({ description: 'Which assignments (saringan penugasan).' })
class AssignmentFilter extends CourseFilter {
  @Field(() => CivilDay, { nullable: true, description: 'Begun on this day or later.' })
  from?: string | null;

  @Field(() => CivilDay, { nullable: true, description: 'Begun on this day or earlier.' })
  until?: string | null;

  @Field(() => UUID, { nullable: true })
  agentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the first contact was made (sudah dihubungi).' })
  contacted?: boolean | null;
}

/** Whether they had a first contact, as FIRST_CONTACT counts it. */
function contactedIn(filter: AssignmentFilter | null | undefined, { c, context }: Asking): Sql[] {
  const { contacted = null, ...days } = filter ?? {};
  if (contacted === null) return [];
  const made = sql`${c('id')} in (select f.record from ${behindFigure('FIRST_CONTACT', days, context)} f)`;
  return [contacted ? made : sql`not ${made}`];
}

export const AssignmentList = listing(Assignment, {
  one: 'assignment',
  many: 'assignments',
  roles: STAFF,
  filter: AssignmentFilter,
  orders: ['startedOn', 'recordedAt'],
  direction: Direction.DESC,
  always: contactedIn,
  conditions: {
    ...heldIn('startedOn'),
    ...ofCourses,
    agentId: (id, { c }) => sql`${c('agent')} = ${id}`,
    contacted: together,
  },
});

@Resolver(() => Assignment)
export class AssignmentContact {
  @FieldResolver(() => CivilDay, {
    nullable: true,
    description: 'The first visit or activity with the client under it (kontak pertama); staff are told.',
  })
  firstContactOn(@Root() assignment: Row, @Ctx() context: Context): Promise<CivilDate | null> {
    if (!STAFF.includes(context.viewer.role)) return Promise.resolve(null);
    const load = async (rows: readonly Row[]): Promise<(CivilDate | null)[]> => {
      const days = rows.map((row) => String(row['startedOn'])).toSorted();
      const found = await context.read.rows<{ record: string; day: CivilDate }>(
        sql`select f.record, f.last_day as day from ${behindFigure('FIRST_CONTACT', { from: days[0], until: days.at(-1) }, context)} f
          where f.record = any (${rows.map(({ id }) => id)}::uuid[])`,
      );
      const dayOf = new Map(found.map(({ record, day }) => [record, day]));
      return rows.map(({ id }) => dayOf.get(String(id)) ?? null);
    };
    return context.read.loader<CivilDate | null>('Assignment#firstContact', load).load(assignment);
  }
}
