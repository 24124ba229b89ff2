import sql from 'sql-template-tag';
import type { Reader } from '../ground/reader.js';
import { below } from './below.js';
import { ofYear } from './earned.js';
import type { BudgetCost } from './tracking.js';

/** What all evidence of a year earned, by the courses completed in it and by those that recovered. */
export async function costOf(read: Reader, year: number, unit: number): Promise<BudgetCost> {
  const [row] = await read.rows<{ rupiah: string; completed: number; recovered: number }>(sql`${below(unit)}
    select (select coalesce(sum(rupiah), 0) from payable p where unit_id in (select id from below) and ${ofYear(year)}
        and status in ('PAYABLE', 'CLAIMED', 'APPROVED', 'PAID')) rupiah,
      count(*)::int completed, count(*) filter (where exists (select from outcome o where o.enrollment_id = e.id
        and o.superseded_by is null and o.result = 'RECOVERED'))::int recovered
    from enrollment e where e.unit_id in (select id from below) and e.status = 'COMPLETED'
      and e.ended_on between ${`${year}-01-01`} and ${`${year}-12-31`}`);
  const { completed = 0, recovered = 0 } = row ?? {};
  const rupiah = Number(row?.rupiah ?? 0);
  const each = (count: number) => (count ? Math.round(rupiah / count) : null);
  return { rupiah, completed, recovered, perCompleted: each(completed), perRecovered: each(recovered) };
}
