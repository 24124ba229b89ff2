import sql from 'sql-template-tag';
import { hiddenOf, hiddenSteps, isSmall } from '../guideline/indicators.js';
import { percentage, toTenth } from '../guideline/percentage.js';
import { domains, type QualityDomain } from '../guideline/whoqol/items.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { inOrder } from '../ground/input.js';
import { courseSteps, type Charts } from './chart.js';
import { expectCoarse } from './figures.js';
import type { PeriodInput } from './indicator.js';

/** What the database counted. */
interface Counted {
  chart: 'CASELOAD' | 'FUNNEL' | 'DOMAINS';
  place: string;
  first: number | null;
  last: number | null;
  counted: number;
}

const loads = [0, 1, 2, 3, 4, 5];

/** What the charts are drawn from, in one statement; small numbers are hidden from who sees no person. */
export async function chartsOf(context: Context, period: PeriodInput, unitIds: number[] | null): Promise<Charts> {
  const { viewer, today, read } = context;
  const hides = !STAFF.includes(viewer.role);
  inOrder(period.from, 'period.until', period.until);
  if (hides) expectCoarse({ periods: [period], unitIds, by: 'ALL' }, today);
  const until = period.until < today ? period.until : today;
  const counted = await read.rows<Counted>(
    sql`select chart, place, "first", "last", counted from charts(${period.from}, ${until}, ${unitIds}::int[])`,
  );
  const of = (chart: Counted['chart'], place: string) =>
    counted.find((one) => one.chart === chart && one.place === place);
  const agents = loads.map((clients) => ({ clients, done: 0, all: of('CASELOAD', String(clients))?.counted ?? 0 }));
  const few = hides ? hiddenOf(agents, today) : new Set();
  const steps = courseSteps.map((step) => of('FUNNEL', step)?.counted ?? 0);
  const hidden = hiddenSteps(steps, today);
  return {
    caseload: agents.map((one) => ({ clients: one.clients, agents: few.has(one) ? null : one.all })),
    funnel: courseSteps.map((step, at) => {
      const clients = hides && hidden[at] ? null : steps[at]!;
      return { step, clients, share: clients === null ? null : percentage(clients, steps[0]!) };
    }),
    domains: (Object.keys(domains) as QualityDomain[]).map((domain) => {
      const { first = null, last = null, counted: courses = 0 } = of('DOMAINS', domain) ?? {};
      const shown = first !== null && last !== null && !(hides && isSmall(courses, today));
      return {
        domain,
        ...(shown
          ? { baseline: toTenth(first), final: toTenth(last), courses }
          : { baseline: null, final: null, courses: hides ? null : courses }),
      };
    }),
  };
}
