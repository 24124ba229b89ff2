import sql, { join, type Sql } from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CivilDate } from '../guideline/calendar.js';
import { soonBy } from '../guideline/soon.js';
import { hasCompleted, pastSchedule, standsAs } from '../clients/standing.js';
import type { Context } from '../ground/context.js';
import { reportsDue } from '../reports/due.js';
import type { ReportKindWord } from '../reports/words.js';
import { Unit } from '../units/unit.js';

/** What waits for a step in a unit (yang perlu tindakan). */
@ObjectType({
  description: 'What waits for a step in a unit (yang perlu tindakan), counted as its lists count it.',
  simpleResolvers: true,
})
export class UnitNeeds {
  @Field(() => Unit)
  unit!: object;

  @Field(() => Int, { description: 'Relapse events not closed (kekambuhan belum ditutup).' })
  relapses!: number;

  @Field(() => Int, { description: 'Active enrollments without an agent (tanpa agen).' })
  noAgent!: number;

  @Field(() => Int, { description: 'Active enrollments past the months of their schedule (lewat jadwal).' })
  late!: number;

  @Field(() => Int, { description: 'Clients who completed a rehabilitation and were never enrolled (belum peserta).' })
  notEnrolled!: number;

  @Field(() => Int, { description: 'Referrals sent and not answered (rujukan belum dijawab).' })
  unanswered!: number;

  @Field(() => Int, { description: 'Follow-ups of supervision due soon or past their day (tindak lanjut).' })
  followUps!: number;

  @Field(() => Int, { description: 'Monthly reports it is late with in this year and the last (laporan bulanan).' })
  months!: number;

  @Field(() => Int, {
    description: 'Quarterly reports it is late with in this year and the last (laporan triwulan).',
  })
  quarters!: number;

  @Field(() => Int, { description: 'All of them together (jumlah).' })
  all!: number;
}

type Need = Exclude<keyof UnitNeeds, 'unit' | 'months' | 'quarters' | 'all'>;

/** What is counted, as the lists of the same name narrow it. */
const needs = (today: CivilDate): Record<Need, Sql> => ({
  relapses: sql`relapse_event t where t.superseded_by is null and t.closed_on is null`,
  noAgent: sql`enrollment t where t.status = 'ACTIVE' and not exists (select from assignment a
    where a.enrollment_id = t.id and a.ended_on is null)`,
  late: sql`enrollment t where ${pastSchedule(sql`t`, today)}`,
  notEnrolled: sql`client t where ${standsAs(sql`t.id`, ['NOT_ENROLLED'])} and ${hasCompleted(sql`t.id`)}`,
  unanswered: sql`referral t where t.status = 'SENT'`,
  followUps: sql`follow_up t where t.status in ('OPEN', 'RETURNED') and t.due_on <= ${soonBy(today)}`,
});

/** What waits in each unit in sight, those with most of it first; as many statements however many units there are. */
export async function unitsInNeed(context: Context): Promise<UnitNeeds[]> {
  const { read, viewer, today } = context;
  const counts = Object.entries(needs(today)).map(
    ([need, of]) => sql`select t.unit_id unit, ${need}::text need, count(*)::int n from ${of} group by 1`,
  );
  const found = await read.rows<{ unit: number; need: Need; n: number }>(join(counts, ' union all '));
  const [months, quarters] = await Promise.all([lateIn(context, 'MONTHLY'), lateIn(context, 'QUARTERLY')]);
  const by = Map.groupBy(found, ({ unit }) => unit);
  const told = viewer.units.map(async (unit) => {
    const of = (need: Need) => by.get(unit)?.find((one) => one.need === need)?.n ?? 0;
    const each = {
      ...{ relapses: of('relapses'), noAgent: of('noAgent'), late: of('late'), notEnrolled: of('notEnrolled') },
      ...{ unanswered: of('unanswered'), followUps: of('followUps'), months: months.get(unit) ?? 0 },
      quarters: quarters.get(unit) ?? 0,
    };
    const all = Object.values(each).reduce((sum, one) => sum + one, 0);
    return { unit: (await read.one(Unit, unit))!, ...each, all };
  });
  return (await Promise.all(told)).toSorted((one, other) => other.all - one.all);
}

/** How many reports of a kind each unit is late with, in this year and the last. */
async function lateIn(context: Context, kind: ReportKindWord): Promise<Map<number, number>> {
  const due = await reportsDue(context, kind, null, { states: ['OVERDUE'] });
  return new Map([...Map.groupBy(due, ({ unit }) => unit)].map(([unit, its]) => [unit, its.length]));
}
