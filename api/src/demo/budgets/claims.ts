import { Claim } from '../../budgets/claim.js';
import { Payable } from '../../budgets/payable.js';
import type { Wanted } from '../../budgets/wanted.js';
import type { ClaimStatus, PayableStatus } from '../../budgets/words.js';
import { addDays, addMonths, calendarMonth, type CivilDate } from '../../guideline/calendar.js';
import { fiscalYearOf } from '../../guideline/budget/formula.js';
import type { Chance } from '../ground/chance.js';
import type { World } from '../ground/world.js';
import type { Keeping } from './keeping.js';

/** How far the claims of a month have come, by how many months ago it was. */
const ways: readonly ClaimStatus[][] = [[], ['CLAIMED', 'CLAIMED', 'REJECTED'], ['APPROVED', 'APPROVED', 'CLAIMED']];

/** Claims of months before that were paid. */
const paid: ClaimStatus[] = ['PAID'];

const VENDOR = 'Toko Sumber Sehat (contoh)';

interface Group {
  month: CivilDate;
  wanted: Wanted[];
  vendor: string | null;
  status: ClaimStatus;
}

/** All payables of a unit, and claims of the months of this year and of the last quarter of the year before. */
export function addClaims(world: World, chance: Chance, keeping: Keeping, wanted: readonly Wanted[]): void {
  const claimed = new Map<Wanted, Claim>();
  for (const group of groupsOf(world, chance, wanted)) {
    const claim = addClaim(world, chance, keeping, group);
    for (const one of claim ? group.wanted : []) {
      if (group.status === 'REJECTED') addPayable(world, chance, keeping, one, claim);
      else claimed.set(one, claim as Claim);
    }
  }
  for (const one of wanted) addPayable(world, chance, keeping, one, claimed.get(one) ?? null);
}

/** What is claimed together: by agent, by officer, and all that was bought. */
function groupsOf({ today }: World, chance: Chance, wanted: readonly Wanted[]): Group[] {
  const { from: thisMonth } = calendarMonth(today);
  const first = `${fiscalYearOf(today) - 1}-10-01`;
  const groups = new Map<string, Wanted[]>();
  for (const one of wanted) {
    if (one.status !== 'PAYABLE' || one.on < first || one.on >= thisMonth) continue;
    const key = `${calendarMonth(one.on).from} ${one.agent ?? one.officer ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const sorted = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, all]) => {
    const [month = '', payee] = key.split(' ');
    const ago = [1, 2].find((months) => addMonths(thisMonth, -months) === month);
    return {
      month,
      wanted: all,
      vendor: payee ? null : VENDOR,
      status: chance.pick(ways[ago ?? 0]?.length ? ways[ago!]! : paid),
    };
  });
}

function addClaim(world: World, chance: Chance, { unit, officer, head }: Keeping, group: Group): Claim | null {
  const { month, wanted, vendor, status } = group;
  const claimedOn = addDays(calendarMonth(month).until, chance.whole(3, 6));
  const decidedOn = addDays(claimedOn, chance.whole(1, 4));
  const paidOn = addDays(decidedOn, chance.whole(2, 6));
  const last = { CLAIMED: claimedOn, REJECTED: decidedOn, APPROVED: decidedOn, PAID: paidOn }[status];
  if (last > world.last) return null;
  const [first] = wanted as [Wanted];
  const decided = status !== 'CLAIMED';
  const isPaid = status === 'PAID';
  return world.record(
    Claim,
    chance,
    { on: claimedOn, unit, by: officer.id },
    {
      ...{ unit, month, source: 'APBN', vendor, status, count: wanted.length, claimedBy: officer, claimedOn },
      ...{ agent: first.agent as never, officer: first.officer as never },
      rupiah: wanted.reduce((sum, { rupiah }) => sum + rupiah, 0),
      ...{ decidedBy: decided ? head : null, decidedOn: decided ? decidedOn : null },
      reason: status === 'REJECTED' ? 'Daftar hadir dan kuitansi belum lengkap.' : null,
      ...{ paidOn: isPaid ? paidOn : null, reference: isPaid ? `SPM-${month.slice(0, 7)}/CONTOH` : null },
    },
  );
}

function addPayable(world: World, chance: Chance, { unit }: Keeping, one: Wanted, claim: Claim | null): void {
  const { key, record, year, line, account, evidence, on, enrollment, client, agent, officer, rupiah, why, facts } =
    one;
  world.record(Payable, chance, { on, unit, by: null }, {
    ...{
      unit,
      fiscalYear: year,
      line,
      account,
      evidence,
      evidenceKey: key,
      record,
      evidenceOn: on,
      rupiah,
      why,
      facts,
    },
    ...{ enrollment, client, agent, officer, claim, undone: false },
    status: (claim?.status ?? one.status) as PayableStatus,
  } as never);
}
