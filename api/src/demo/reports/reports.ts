import type { MikroORM } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import { addMonths, calendarMonth, calendarQuarter, type CivilDate } from '../../guideline/calendar.js';
import { Account } from '../../people/account.js';
import { Role } from '../../ground/access.js';
import { contentOf } from '../../reports/contents.js';
import { runOf } from '../../reports/period.js';
import type { ReportKindWord, ReportStatusWord } from '../../reports/words.js';
import { Tier, Unit } from '../../units/unit.js';
import { Chance } from '../ground/chance.js';
import { inTurn } from '../ground/inTurn.js';
import type { World } from '../ground/world.js';
import { write } from '../ground/write.js';
import { addReport } from './report.js';

type Fate = ReportStatusWord | 'NONE';

/** How far reports have come, by how many months ago their period was. */
const fates: readonly Partial<Record<Fate, number>>[] = [
  { ACCEPTED: 34, SENT: 26, RETURNED: 12, DRAFT: 12, NONE: 16 },
  { ACCEPTED: 80, SENT: 10, RETURNED: 4, NONE: 6 },
  { ACCEPTED: 96, NONE: 4 },
];

/** What the demo accounts of Jakarta Selatan find: nothing begun of the last month, one returned, one accepted. */
const SHOWN = 3174;
const shown: readonly Fate[] = ['NONE', 'RETURNED', 'ACCEPTED'];

/** Some months and a quarter of reports in every state; regencies first, so that their provinces count on them. */
export async function addReports(client: PoolClient, orm: MikroORM, world: World): Promise<void> {
  const units = world.of(Unit).filter(({ tier }) => tier !== Tier.NATIONAL);
  const accounts = world.of(Account);
  const rows = inTurn(client);
  const { from } = calendarMonth(world.today);
  const periods: [ReportKindWord, CivilDate, number][] = [
    ...[2, 1, 0].map((at) => ['MONTHLY', addMonths(from, -1 - at), at] as [ReportKindWord, CivilDate, number]),
    ['QUARTERLY', addMonths(calendarQuarter(world.today).from, -3), 0],
  ];
  world.rows.clear();
  for (const [kind, first, ago] of periods) {
    for (const tier of [Tier.REGENCY, Tier.PROVINCE]) {
      for (const unit of units.filter((one) => one.tier === tier)) {
        const chance = new Chance(`pulih ${kind} ${first} ${unit.id}`);
        const fate = fateOf(kind, unit.id, ago, chance);
        if (fate === 'NONE') continue;
        const people = accounts.filter((one) => one.unit === unit);
        const officer = people.find(({ role }) => role === Role.OFFICER);
        const head = people.find(({ role }) => role === Role.SUPERVISOR);
        if (!officer || !head) continue;
        const period = { kind, ...runOf(kind).span(first) };
        const content = await contentOf(rows, { unit: unit.id, written: {}, ...period });
        addReport(world, chance, { unit, officer, head, fate, content, ...period });
      }
      await write(client, orm, world.rows);
      world.rows.clear();
    }
  }
}

function fateOf(kind: ReportKindWord, unit: number, ago: number, chance: Chance): Fate {
  if (kind === 'QUARTERLY')
    return unit === SHOWN ? 'SENT' : chance.weighted<Fate>({ ACCEPTED: 40, SENT: 20, NONE: 40 });
  return unit === SHOWN ? (shown[ago] as Fate) : chance.weighted<Fate>(fates[ago] ?? {});
}
