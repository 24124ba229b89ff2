import { lineFor } from '../../budgets/draftPlan.js';
import { BudgetPlan } from '../../budgets/plan.js';
import type { LineQuantityInput } from '../../budgets/plan.input.js';
import { BudgetCeiling, BudgetPlanLine } from '../../budgets/planLine.js';
import { areaOfUnit } from '../../budgets/prices.js';
import type { Wanted } from '../../budgets/wanted.js';
import type { PlanStatus } from '../../budgets/words.js';
import { addDays, type CivilDate } from '../../guideline/calendar.js';
import { fiscalYearOf, linesOf } from '../../guideline/budget/formula.js';
import type { Drivers } from '../../guideline/budget/line.js';
import type { Price } from '../../guideline/budget/price.js';
import { valueOn } from '../../guideline/dated.js';
import { scheduledMonths } from '../../guideline/parameters/enrollment.js';
import type { Account } from '../../people/account.js';
import type { Chance } from '../ground/chance.js';
import type { World } from '../ground/world.js';
import type { Keeping } from './keeping.js';

interface Revision {
  year: number;
  revision: number;
  status: PlanStatus;
  drivers: Drivers;
  changed: LineQuantityInput[];
  draftedOn: CivilDate;
  note: string | null;
  reason: string | null;
}

/** The plan of the year, returned once and then approved, its ceiling, and the plan of the year to come. */
export function addPlans(
  world: World,
  chance: Chance,
  keeping: Keeping,
  wanted: readonly Wanted[],
  prices: readonly Price[],
): void {
  const year = fiscalYearOf(world.today);
  const make = (revision: Revision) => addPlan(world, chance, keeping, revision, prices);
  const clients = Math.max(10, Math.ceil(wanted.filter((one) => one.line === 'A1' && one.year === year).length * 1.1));
  const trips = wanted.filter((one) => one.line === 'A4' && one.year === year).length;
  const officers = new Set(
    wanted.flatMap(({ line, status, officer }) => (line === 'C5' && status === 'PAYABLE' ? officer : [])),
  );
  const drivers: Drivers = {
    ...{ clients, clientMonths: clients * valueOn(scheduledMonths, world.today), networkPersons: clients },
    ...{ places: Math.max(1, Math.ceil(trips / 10)), officers: officers.size, months: 12 },
  };
  const wide = { ...drivers, places: drivers.places * 3 };
  const base = { year, changed: [], note: null, reason: null };
  const reason = 'Jumlah lokasi belum sesuai dengan pemetaan wilayah. Mohon disesuaikan.';
  make({ ...base, revision: 1, status: 'RETURNED', drivers: wide, draftedOn: `${year - 1}-10-12`, reason });
  const meetings = { line: 'B1' as const, quantity: 24, reason: 'Dua pertemuan kelompok setiap bulan' };
  const note = 'Lokasi disesuaikan dengan pemetaan; honor fasilitator mengikuti jadwal pertemuan.';
  const revised = { ...base, drivers, note, changed: [meetings], draftedOn: `${year - 1}-11-03` };
  const approved = make({ ...revised, revision: 2, status: 'APPROVED' });
  const next = addDays(world.last, -9);
  make({ ...base, year: year + 1, revision: 1, status: 'SUBMITTED', drivers, draftedOn: next });
  world.record(
    BudgetCeiling,
    chance,
    { on: `${year - 1}-10-01`, unit: keeping.unit, by: keeping.above.id },
    {
      ...{ unit: keeping.unit, fiscalYear: year, source: 'APBN', document: `DIPA ${year} (contoh)` },
      rupiah: Math.round((approved.rupiah * 0.94) / 1_000_000) * 1_000_000,
    },
  );
}

function addPlan(
  world: World,
  chance: Chance,
  { unit, officer, above }: Keeping,
  { year, revision, status, drivers, changed, draftedOn, note, reason }: Revision,
  prices: readonly Price[],
): BudgetPlan {
  const noted = { on: draftedOn, unit, by: officer.id };
  const priced = { area: areaOfUnit(unit), prices, day: `${year}-01-01` };
  const lines = linesOf(year).map((line) => lineFor(line, drivers, changed, priced));
  const decided = status !== 'SUBMITTED';
  const by = (account: Account, is: boolean) => (is ? account : null);
  const plan = world.record(BudgetPlan, chance, noted, {
    ...{ unit, fiscalYear: year, source: 'APBN', revision, drivers, status, note, reason, version: 1 },
    rupiah: lines.reduce((sum, { rupiah }) => sum + (rupiah ?? 0), 0),
    ...{ submittedBy: officer, submittedOn: addDays(draftedOn, 2) },
    ...{ decidedBy: by(above, decided), decidedOn: decided ? addDays(draftedOn, 8) : null },
  });
  for (const line of lines) world.record(BudgetPlanLine, chance, noted, { ...line, plan, unit });
  return plan;
}
