import sql from 'sql-template-tag';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { addDays, type CivilDate, type Span } from '../guideline/calendar.js';
import { stateOf, type DutyState } from '../guideline/schedule/state.js';
import type { Context } from '../ground/context.js';
import { LARGEST_PAGE } from '../ground/page.js';
import { badInput } from '../ground/refusal.js';
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

@ObjectType({ description: 'A page of reports units owe (halaman).', simpleResolvers: true })
export class DueReportPage {
  @Field(() => [DueReport])
  nodes!: DueReport[];

  @Field(() => Int, { description: 'Reports behind the filter (jumlah).' })
  totalCount!: number;
}

/** Which of them. */
export interface DueFilter {
  states?: readonly DutyState[] | null;
  unitIds?: readonly number[] | null;
}

@ArgsType()
export class DueReportArgs implements DueFilter {
  @Field(() => ReportKind)
  kind!: ReportKindWord;

  @Field(() => CivilDay, {
    nullable: true,
    description: 'Any day of the month or quarter; every one that ended in this year or the last otherwise.',
  })
  on?: CivilDate | null;

  @Field(() => [State], { nullable: true, description: 'Those that stand so.' })
  states?: DutyState[] | null;

  @Field(() => [Int], { nullable: true })
  unitIds?: number[] | null;

  @Field(() => Int, { description: 'At most 100.' })
  first = 25;

  @Field(() => Int)
  offset = 0;
}

type Due = Omit<DueReport, 'unit' | 'report'> & { unit: number; report: string | null };

type Found = Pick<Due, 'unit' | 'officers' | 'report' | 'from' | 'until'> & { sentOn: CivilDate | null };

/**
 * What units in sight owe for the period a day falls in, overdue first; without a day for every period that ended in
 * this year or the last, from the first report a unit made in Pulih on. One statement.
 */
export async function reportsDue(
  { read, viewer, today }: Context,
  kind: ReportKindWord,
  on: CivilDate | null,
  { states, unitIds }: DueFilter,
): Promise<Due[]> {
  const { rule, span } = runOf(kind);
  const periods = on ? [span(on)] : endedBy(kind, today);
  const found = await read.rows<Found>(
    sql`select u.id unit, r.id report, p."from"::text, p.until::text,
      (select count(*)::int from account a where a.unit_id = u.id and a.role = 'OFFICER' and a.active) officers,
      (select min(s.sent_on) from report s where s.unit_id = u.id and s.kind = ${kind} and s."from" = p."from"
        and s.status in ('SENT', 'ACCEPTED')) "sentOn"
    from unit u
    cross join unnest(${periods.map(({ from }) => from)}::date[], ${periods.map(({ until }) => until)}::date[]) p ("from", until)
    left join lateral (select id from report r where r.unit_id = u.id and r.kind = ${kind}
      and r."from" = p."from" order by r.correction desc limit 1) r on true
    where u.id = any (${viewer.units}::int[]) and u.tier <> 'NATIONAL' and (p."from" = ${periods.at(-1)!.from}
      or p."from" >= (select min(s."from") from report s where s.unit_id = u.id and s.kind = ${kind}))
    order by p."from", u.id`,
  );
  const stands = ({ from, until, sentOn }: Found) => {
    const due = { from: until, until: dueOn(kind, { from, until }) };
    return { dueOn: due.until, state: stateOf({ rule, ...due, doneOn: sentOn, endedOn: null, waivers: [] }, today) };
  };
  return found
    .map(({ sentOn, ...one }) => ({ ...one, kind, ...stands({ ...one, sentOn }) }))
    .filter(({ state, unit }) => (!states || states.includes(state)) && (!unitIds || unitIds.includes(unit)))
    .toSorted((one, other) => Number(other.state === 'OVERDUE') - Number(one.state === 'OVERDUE'));
}

/** The months or quarters that ended in the year of a day or the year before, in order. */
function endedBy(kind: ReportKindWord, today: CivilDate): Span[] {
  const { span } = runOf(kind);
  const first = `${Number(today.slice(0, 4)) - 1}-01-01`;
  const ended: Span[] = [];
  for (let one = span(first); one.until < today; one = span(addDays(one.until, 1))) ended.push(one);
  return ended;
}

/** A page of them, with their units and reports. @throws BAD_USER_INPUT for a page larger than there may be. */
export async function dueReports(
  context: Context,
  { kind, on, first, offset, ...filter }: DueReportArgs,
): Promise<DueReportPage> {
  const { read } = context;
  if (first < 1 || first > LARGEST_PAGE) throw badInput('first', 'page', { found: first, required: LARGEST_PAGE });
  const all = await reportsDue(context, kind, on ?? null, filter);
  const from = Math.max(0, offset);
  const shown = all.slice(from, from + first).map(async ({ unit, report, ...one }) => ({
    ...one,
    unit: (await read.one(Unit, unit))!,
    report: await read.one(Report, report),
  }));
  return { nodes: await Promise.all(shown), totalCount: all.length };
}
