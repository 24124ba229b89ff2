import { addDays, addMonths } from '../../guideline/calendar.js';
import { domains } from '../../guideline/whoqol/items.js';
import { assign } from '../course/assignments.js';
import { follow } from '../course/follow.js';
import { end } from '../course/live.js';
import { judgeCourse } from '../course/outcomes.js';
import { fillIn } from '../course/qualityOfLife.js';
import { visit } from '../course/recordVisit.js';
import { take } from '../course/urineTests.js';
import type { Site } from '../ground/site.js';
import { addClient } from '../people/clients.js';
import type { Place } from '../units/regions.js';

/** The number of the unit the example belongs to, BNNK Jakarta Selatan. */
const EXAMPLE_UNIT = 3174;

/** What the client of the example is noted as. */
export const exampleNote =
  'Contoh dalam pedoman (Juknis 2019, l.642): kesehatan fisik 56 menjadi 69, urin negatif; pulih, kualitas hidup baik, naik 23,2 %.';

/** The guideline's own example: physical 56, then 69, a negative urine test; recovered, good, improved by 23.2 %. */
export function addExample(site: Site, place: Place): void {
  const { world, seat } = site;
  if (seat.id !== EXAMPLE_UNIT) return;
  const startedOn = addDays(addMonths(world.today, -4), -21);
  const on = addMonths(startedOn, 4);
  const registered = addClient(site, place, startedOn, 'Contoh Pedoman');
  const followed = follow(site, registered, startedOn, { status: 'COMPLETED', on });
  assign(site, followed);
  for (const [month, day] of [3, 6, 5, 4].entries())
    visit(site, followed, addDays(addMonths(startedOn, month), day), { note: month === 3 ? exampleNote : null });
  const [firstOn, finalOn] = [addDays(startedOn, 5), addDays(addMonths(startedOn, 3), 12)];
  take(site, followed, firstOn, 'NEGATIVE');
  const baseline = fillIn(site, followed, 'BASELINE', firstOn, form(3, [3, 3, 3, 3, 4, 3, 4]));
  const urineTest = take(site, followed, finalOn, 'NEGATIVE');
  const final = fillIn(site, followed, 'FINAL', finalOn, form(4, [2, 2, 4, 4, 4, 3, 4]));
  judgeCourse(site, followed, on, { urineTest, baseline, final });
  end(site, followed, on);
}

/** A form with one level everywhere (reversed items turned round) and these options for the physical domain. */
function form(level: number, physical: readonly number[]): number[] {
  const { PHYSICAL, PSYCHOLOGICAL } = domains;
  return Array.from({ length: 26 }, (_, at) => {
    const item = PHYSICAL.items.indexOf(at + 1);
    return physical[item] ?? (PSYCHOLOGICAL.reversed.includes(at + 1) ? 6 - level : level);
  });
}
