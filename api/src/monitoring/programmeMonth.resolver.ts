import sql from 'sql-template-tag';
import { Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { monthOf, type CivilDate } from '../guideline/calendar.js';
import { Client } from '../clients/client.js';
import { behindFigure } from '../enrollments/counted.js';
import { ofCourses } from '../enrollments/course.filter.js';
import { Enrollment } from '../enrollments/enrollment.js';
import { STAFF } from '../ground/access.js';
import { shapeOf } from '../ground/columns.js';
import { connection } from '../ground/connection.js';
import type { Context } from '../ground/context.js';
import { pageOf } from '../ground/derived.js';
import { together } from '../ground/filters.js';
import { conditionsOf, type Conditions } from '../ground/listing.js';
import { Direction, whereAll, type Page } from '../ground/page.js';
import type { Row } from '../ground/reader.js';
import { Unit } from '../units/unit.js';
import { ProgrammeMonth, ProgrammeMonthArgs, type ProgrammeMonthFilter } from './programmeMonth.js';
import { Visit } from './visit.js';

const { Connection, Pages } = connection(ProgrammeMonth);

/** Conditions on the course, whose row is `t`, and on its months, `f`. */
const conditions: Conditions<ProgrammeMonthFilter> = {
  ...ofCourses,
  ...{ from: together, until: together },
  visited: (visited) => sql`(f.record is not null) = ${visited}`,
  enrollmentId: (id, { c }) => sql`${c('id')} = ${id}`,
};

type Found = ProgrammeMonth['of'] & { from: CivilDate; until: CivilDate; startedOn: CivilDate };

const latest = [{ by: 'until', direction: Direction.DESC }];

@Resolver()
class ProgrammeMonths {
  @Authorized(...STAFF)
  @Query(() => Connection, {
    description:
      'Programme months that have ended, and whether the client was visited at home in each (bulan program).',
  })
  async programmeMonths(
    @Args(() => ProgrammeMonthArgs) { filter, orderBy, ...paging }: ProgrammeMonthArgs,
    @Ctx() context: Context,
  ): Promise<Page> {
    const { column: c } = shapeOf(context.house.orm, Enrollment);
    const found = await context.read.rows<Found>(sql`
      select f.enrollment, t.client_id client, t.unit_id unit, f.record visit, f.first_day "from", f.last_day "until", t.started_on "startedOn"
      from ${behindFigure('VISITED', filter ?? {}, context)} f join enrollment t on t.id = f.enrollment
      ${whereAll(conditionsOf(filter, conditions, { c, context }))}`);
    return pageOf(found.map(monthIn), orderBy?.length ? orderBy : latest, paging);
  }
}

function monthIn({ from, until, startedOn, ...of }: Found): ProgrammeMonth {
  const month = monthOf(startedOn, until) ?? 0;
  const id = `${of.enrollment}/${String(month).padStart(2, '0')}`;
  return { id, month, from, until, visited: of.visit !== null, of };
}

/** Of whom it is, and the visit. */
@Resolver(() => ProgrammeMonth)
export class ProgrammeMonthPeople {
  @FieldResolver(() => Enrollment)
  enrollment(@Root() { of }: ProgrammeMonth, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Enrollment, of.enrollment);
  }

  @FieldResolver(() => Client)
  client(@Root() { of }: ProgrammeMonth, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Client, of.client);
  }

  @FieldResolver(() => Unit)
  unit(@Root() { of }: ProgrammeMonth, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Unit, of.unit);
  }

  @FieldResolver(() => Visit, { nullable: true, description: 'The first visit to the home in it (kunjungan rumah).' })
  visit(@Root() { of }: ProgrammeMonth, @Ctx() { read }: Context): Promise<Row | null> {
    return read.one(Visit, of.visit);
  }
}

export const ProgrammeMonthList: Function[] = [ProgrammeMonths, Pages];
