import sql from 'sql-template-tag';
import { hiddenOf, hiddenSteps, isSmall } from '../guideline/indicators.js';
import { valueOn } from '../guideline/dated.js';
import { clientsPerAgent } from '../guideline/parameters/agents.js';
import { percentage, toTenth } from '../guideline/percentage.js';
import { domains, type QualityDomain } from '../guideline/whoqol/items.js';
import { STAFF } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import { inOrder } from '../ground/input.js';
import { courseSteps } from '../clients/inNeed.js';
import type { Charts } from './chart.js';
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

/** Agents by their number of clients, up to what the guideline allows, and those beyond it as one group. */
function loadsOf(counted: readonly Counted[], most: number) {
  const loads = counted.filter(({ chart }) => chart === 'CASELOAD');
  return Array.from({ length: most + 2 }, (_, clients) => {
    const over = clients > most;
    const group = loads.filter(({ place }) => (over ? Number(place) > most : Number(place) === clients));
    return { clients, over, done: 0, all: group.reduce((sum, one) => sum + one.counted, 0) };
  });
}

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
  const agents = loadsOf(counted, valueOn(clientsPerAgent, today));
  const few = hides ? hiddenOf(agents, today) : new Set();
  const steps = courseSteps.map((step) => of('FUNNEL', step)?.counted ?? 0);
  const hidden = hiddenSteps(steps, today);
  return {
    caseload: agents.map((one) => ({ clients: one.clients, over: one.over, agents: few.has(one) ? null : one.all })),
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
