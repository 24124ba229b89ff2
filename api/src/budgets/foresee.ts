import sql, { raw } from 'sql-template-tag';
import type { CivilDate } from '../guideline/calendar.js';
import { comingOf, serviceMonths, type Running } from '../guideline/budget/forecast.js';
import { fiscalYearOf, lineOf } from '../guideline/budget/formula.js';
import type { LineCode } from '../guideline/budget/line.js';
import type { Unpayable } from '../guideline/budget/payability.js';
import { priceOn, type Price } from '../guideline/budget/price.js';
import type { Reader } from '../ground/reader.js';
import { Refusal } from '../ground/refusal.js';
import { coursesOf, type Begun, type RecordedCourse } from '../outcomes/facts.js';
import { standing } from './words.js';
import { below } from './below.js';
import { ofYear } from './earned.js';
import { areaOf, pricesRead } from './prices.js';

/** Courses of so many enrollments are gathered at once, and no more. */
const MOST = 20_000;

/** Evidence still to come in a year, at its price; `why` where it has none. */
export interface Foreseen {
  unit: number;
  province: string | null;
  line: LineCode;
  account: string;
  on: CivilDate;
  rupiah: number;
  why: Unpayable | null;
  enrollment: string | null;
  client: string | null;
  officer: string | null;
}

type Seen = Pick<Foreseen, 'unit' | 'line' | 'on'> & Partial<Foreseen>;

interface Enrolled extends Begun {
  client: string;
  unit: number;
  village: string;
}
interface Place {
  id: number;
  regencies: string[];
  province: string | null;
}

/** What the evidence of a year will still come to, of a unit and those below it; gathered once a request. */
export function foresee(read: Reader, unit: number, year: number, today: CivilDate): Promise<Foreseen[]> {
  const load = (keys: readonly string[]) =>
    Promise.all(keys.map((key) => gather(read, ...(key.split(' ').map(Number) as [number, number]), today)));
  return read.loader<Foreseen[]>(`foreseen ${today}`, load).load(`${unit} ${year}`);
}

async function gather(read: Reader, unit: number, year: number, today: CivilDate): Promise<Foreseen[]> {
  const places = await read.rows<Place>(
    sql`${below(unit)} select u.id, u.regencies, u.province_code province from unit u join below b on b.id = u.id`,
  );
  const seen = [
    ...(await ofCourses(read, unit, today)),
    ...(await ofOfficers(read, unit, year, today)),
    ...(await waiting(read, unit, year)),
  ].filter(({ on }) => fiscalYearOf(on) === year);
  const [prices, known] = [await pricesRead(read, [year]), new Map(places.map((one) => [one.id, one]))];
  const price = pricing(prices);
  return seen.map((one) => price(one, known.get(one.unit) as Place));
}

/** Prices evidence to come; lines, areas and days repeat, so that each price is looked up once. */
function pricing(prices: readonly Price[]) {
  const found = new Map<string, ReturnType<typeof priceOn>>();
  return (one: Seen, { regencies, province }: Place): Foreseen => {
    const { line, on } = one;
    const area = areaOf(regencies, province);
    const key = [line, on, area].join(' ');
    const { rupiah, why } = found.get(key) ?? priceOn(line, on, area, prices);
    if (!found.has(key)) found.set(key, priceOn(line, on, area, prices));
    const { account } = lineOf(line, fiscalYearOf(on));
    const whose = { enrollment: null, client: null, officer: null };
    return { ...whose, ...one, province, account, rupiah: rupiah ?? 0, why };
  };
}

async function ofCourses(read: Reader, unit: number, today: CivilDate): Promise<Seen[]> {
  const found = await read.rows<Enrolled>(sql`${below(unit)}
    select e.id, e.client_id client, e.unit_id unit, c.village_code village, e.started_on "startedOn",
      e.ended_on "endedOn", e.edition "editionKey", e.exit_reason "exitReason"
    from enrollment e join client c on c.id = e.client_id
    where e.unit_id in (select id from below) and e.ended_on is null and e.started_on <= ${today} limit ${MOST + 1}`);
  if (found.length > MOST) throw new Refusal('LIMIT_EXCEEDED', { reason: 'courses', facts: { required: MOST } });
  const courses = found.length > 0 ? await coursesOf((statement) => read.rows(statement), found) : [];
  const running = found.map((one, at) => ({ ...one, ...accompanied(courses[at] as RecordedCourse, today) }));
  return [...Map.groupBy(running, (one) => one.unit).values()].flatMap((ofUnit) =>
    comingOf(ofUnit, today).map(({ line, on, course: { id: enrollment, client, unit: own } }) => {
      return { line, on, unit: own, enrollment, client };
    }),
  );
}

function accompanied(course: RecordedCourse, today: CivilDate): Omit<Running, 'village'> {
  const now = course.assignments.find(({ endedOn }) => endedOn === null || endedOn > today);
  return { ...course, by: now ? (now.agent ? 'AGENT' : 'OFFICER') : null };
}

/** Months a contracted officer will still serve, where no report tells of them yet. */
async function ofOfficers(read: Reader, unit: number, year: number, today: CivilDate): Promise<Seen[]> {
  const found = await read.rows<{ officer: string; unit: number; appointedOn: CivilDate; told: string[] }>(sql`
    ${below(unit)} select o.account_id officer, o.unit_id unit, o.appointed_on "appointedOn", coalesce((
        select array_agg(p.evidence_on::text) from payable p where p.officer_id = o.account_id and p.line = 'C5'
          and ${ofYear(year)} and p.${raw(standing)}), '{}') told
    from officer o where o.unit_id in (select id from below) and o.employment = 'TKK'`);
  return found.flatMap(({ told, appointedOn, ...one }) =>
    serviceMonths(year, appointedOn, told, today).map((on) => ({ ...one, line: 'C5' as const, on })),
  );
}

/** Evidence that is there and waits for a monthly report to be handed in or accepted. */
const waiting = (read: Reader, unit: number, year: number): Promise<Seen[]> =>
  read.rows<Seen>(sql`${below(unit)}
    select p.unit_id unit, p.line, p.evidence_on::text "on", p.enrollment_id enrollment, p.client_id client,
      p.officer_id officer
    from payable p where p.unit_id in (select id from below) and ${ofYear(year)}
      and p.status = 'NOT_PAYABLE' and p.why = 'NOT_ACCEPTED'`);
