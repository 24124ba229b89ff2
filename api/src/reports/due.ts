import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { stateOf, type DutyState } from '../guideline/schedule/state.js';
import type { Context } from '../ground/context.js';
import { CivilDay } from '../ground/scalars.js';
import { State } from '../rulebook/state.js';
import { Unit } from '../units/unit.js';
import { dueOn, runOf } from './period.js';
import { Report } from './report.js';
import { ReportKind, type ReportKindWord } from './words.js';

/** A report a unit owes for a period, and where it stands (laporan yang ditunggu). */
@ObjectType({
  description: 'A report a unit owes for a period, and where it stands (laporan yang ditunggu).',
  simpleResolvers: true,
})
export class DueReport {
  @Field(() => Unit)
  unit!: object;

  @Field(() => ReportKind)
  kind!: ReportKindWord;

  @Field(() => CivilDay, { description: 'First day of the period (awal periode).' })
  from!: CivilDate;

  @Field(() => CivilDay, { description: 'Last day of the period (akhir periode).' })
  until!: CivilDate;

  @Field(() => CivilDay, { description: 'The day it is due (jatuh tempo).' })
  dueOn!: CivilDate;

  @Field(() => State)
  state!: DutyState;

  @Field(() => Int, { description: 'Officers the unit has (jumlah petugas); with none, the head compiles.' })
  officers!: number;

  @Field(() => Report, { nullable: true })
  report!: object | null;
}

/** What every unit in sight owes for the period a day falls in: one statement, and the units and reports by their ids. */
export async function dueReports(context: Context, kind: ReportKindWord, on: CivilDate): Promise<DueReport[]> {
  const { read, viewer, today } = context;
  const { rule, span } = runOf(kind);
  const period = span(on);
  const due = dueOn(kind, period);
  const found = await read.rows<{ unit: number; officers: number; report: string | null; sentOn: CivilDate | null }>(
    sql`select u.id unit, r.id report,
      (select count(*)::int from account a where a.unit_id = u.id and a.role = 'OFFICER' and a.active) officers,
      (select min(s.sent_on) from report s where s.unit_id = u.id and s.kind = ${kind} and s."from" = ${period.from}
        and s.status in ('SENT', 'ACCEPTED')) "sentOn"
    from unit u left join lateral (select id from report r where r.unit_id = u.id and r.kind = ${kind}
      and r."from" = ${period.from} order by r.correction desc limit 1) r on true
    where u.id = any (${viewer.units}::int[]) and u.tier <> 'NATIONAL' order by u.id`,
  );
  return Promise.all(
    found.map(async ({ unit, officers, report, sentOn }) => ({
      ...{ kind, ...period, dueOn: due, officers },
      unit: (await read.one(Unit, unit))!,
      report: await read.one(Report, report),
      state: stateOf({ rule, from: period.until, until: due, doneOn: sentOn, endedOn: null, waivers: [] }, today),
    })),
  );
}
