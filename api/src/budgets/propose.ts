import sql from 'sql-template-tag';
import { addMonths, type CivilDate } from '../guideline/calendar.js';
import { valueOn } from '../guideline/dated.js';
import { scheduledMonths } from '../guideline/parameters/enrollment.js';
import type { Drivers } from '../guideline/budget/line.js';
import type { Reader } from '../ground/reader.js';

/**
 * The counts a unit's workload speaks for: courses begun in the last twelve months or running now, whichever is more;
 * the months of a course, each with one report of the agent; the villages they live in; its contracted officers for twelve months.
 */
export async function proposed(read: Reader, unit: number, year: number, today: CivilDate): Promise<Drivers> {
  const [row] = await read.rows<{ begun: number; active: number; places: number; officers: number }>(sql`
    select count(*) filter (where e.started_on > ${addMonths(today, -12)})::int begun,
      count(*) filter (where e.status = 'ACTIVE')::int active,
      count(distinct c.village_code) filter (where e.started_on > ${addMonths(today, -12)})::int places,
      (select count(*)::int from officer o where o.unit_id = ${unit} and o.employment = 'TKK'
        and o.appointed_on <= ${`${year}-12-31`}) officers
    from enrollment e join client c on c.id = e.client_id where e.unit_id = ${unit}`);
  const { begun = 0, active = 0, places = 0, officers = 0 } = row ?? {};
  const clients = Math.max(begun, active);
  return {
    clients,
    clientMonths: clients * valueOn(scheduledMonths, today),
    places,
    networkPersons: clients,
    officers,
    months: 12,
  };
}
