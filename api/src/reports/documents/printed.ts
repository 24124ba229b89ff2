import sql from 'sql-template-tag';
import type { Context } from '../../ground/context.js';
import { notFound } from '../../ground/refusal.js';
import { Unit } from '../../units/unit.js';
import { heldBy, type Told } from '../held.js';
import { Report } from '../report.js';
import type { ReportActWord } from '../words.js';
import type { Printed } from './sheetOf.js';

const uuid = /^[0-9a-f-]{36}$/i;

/** The names of who sent a report last and of who accepted it. */
async function signersOf({ read }: Context, id: string): Promise<Printed['by']> {
  const steps = await read.rows<{ act: ReportActWord; name: string }>(
    sql`select distinct on (s.act) s.act, a.name from report_step s join account a on a.id = s.by_id
      where s.report_id = ${id} and s.act in ('SENT', 'ACCEPTED') order by s.act, s.recorded_at desc`,
  );
  const nameOf = (act: ReportActWord) => steps.find((one) => one.act === act)?.name ?? null;
  return { sent: nameOf('SENT'), accepted: nameOf('ACCEPTED') };
}

/** Reads a report with the names its content refers to. @throws NOT_FOUND also for what is out of sight. */
export async function printed(context: Context, id: string): Promise<Printed> {
  const { read } = context;
  const report = uuid.test(id) ? ((await read.one(Report, id)) as (Told & Printed) | null) : null;
  if (!report) throw notFound('Report', id);
  const content = await heldBy(context, report);
  const courses = content.gaps.flatMap(({ enrollment }) => (enrollment ? [enrollment] : []));
  const codes = await read.rows<{ id: string; code: string }>(
    sql`select e.id, c.code from enrollment e join client c on c.id = e.client_id where e.id = any (${courses}::uuid[])`,
  );
  const ids = [...new Set([report.unit as unknown as number, ...content.shares.map(({ unit }) => unit)])];
  const units = (await Promise.all(ids.map((one) => read.one(Unit, one)))) as { id: number; name: string }[];
  return {
    ...report,
    by: await signersOf(context, id),
    content,
    unit: units[0]!,
    unitNames: new Map(units.map((one) => [one.id, one.name])),
    codes: new Map(codes.map((one) => [one.id, one.code])),
  };
}
