import sql from 'sql-template-tag';
import { fiscalYearOf, linesOf } from '../../guideline/budget/formula.js';
import type { Drivers } from '../../guideline/budget/line.js';
import type { Context } from '../../ground/context.js';
import type { Row } from '../../ground/reader.js';
import { badInput, notFound } from '../../ground/refusal.js';
import { numberTold } from '../../reports/told.js';
import { Unit } from '../../units/unit.js';
import { lineFor } from '../draftPlan.js';
import { BudgetPlan } from '../plan.js';
import { BudgetCeiling, BudgetPlanLine } from '../planLine.js';
import { areaOf, pricesRead } from '../prices.js';
import { proposed } from '../propose.js';
import { planStates, words } from '../wording/documents.js';
import type { PlanStatus } from '../words.js';
import type { Annex, AnnexLine } from './annex.js';

const uuid = /^[0-9a-f-]{36}$/i;

/** A plan in the annex's layout. @throws NOT_FOUND also for what is out of sight. */
export async function planAnnex({ read }: Context, id: string): Promise<Annex> {
  const plan = uuid.test(id) ? await read.one(BudgetPlan, id) : null;
  if (!plan) throw notFound('BudgetPlan', id);
  const unit = (await read.one(Unit, plan['unit'] as number)) as Row;
  const lines = await read.children(BudgetPlanLine, 'plan', plan['id'], sql`order by t.line`);
  const given = await read.children(BudgetCeiling, 'unit', plan['unit'], sql`order by t.recorded_at desc`);
  const [year, source] = [plan['fiscalYear'] as number, plan['source'] as string];
  const ceiling = given.find((one) => one['fiscalYear'] === year && one['source'] === source);
  return {
    ...{ title: `${words.plan} ${year}`, name: `rab-${unit['id']}-${year}-${plan['revision']}`, year, says: null },
    unit: unit['name'] as string,
    facts: [
      [words.source, source],
      [words.revision, String(plan['revision'])],
      [words.status, planStates[plan['status'] as PlanStatus]],
      [words.ceiling, ceiling ? `Rp ${numberTold(Number(ceiling['rupiah']))}` : '–'],
    ],
    counts: plan['drivers'] as Drivers,
    lines: lines.map((line) => ({
      ...(line as unknown as AnnexLine),
      price: line['price'] === null ? null : Number(line['price']),
      rupiah: line['rupiah'] === null ? null : Number(line['rupiah']),
    })),
  };
}

/** What the workload of one's own unit speaks for in a year, in the same layout. */
export async function proposalAnnex({ read, viewer, today }: Context, asked: string): Promise<Annex> {
  const year = Number(asked);
  const now = fiscalYearOf(today);
  if (!Number.isInteger(year) || year < 2019 || year > now + 5)
    throw badInput('year', 'between', { found: asked, required: `2019–${now + 5}` });
  const unit = (await read.one(Unit, viewer.unit)) as Row;
  const counts = await proposed(read, viewer.unit, year, today);
  const area = areaOf(unit['regencies'] as string[], unit['province'] as string | null);
  const priced = { area, prices: await pricesRead(read, [year]), day: `${year}-01-01` };
  return {
    ...{ title: `${words.proposal} ${year}`, name: `usulan-${unit['id']}-${year}`, year, counts },
    unit: unit['name'] as string,
    says: words.proposalSays,
    facts: [[words.year, String(year)]],
    lines: linesOf(year).map((line) => lineFor(line, counts, [], priced)),
  };
}
