import type { TrackBy, TrackRowFragment } from '../../../schema/generated/graphql';
import { monthsFrom } from '../shared/days';
import { listPath } from '../shared/listPath';

export type Track = TrackRowFragment;

/** What a row of the absorption is of. */
export interface Tracked {
  fiscalYear: number;
  /** Null for one's own unit and all below it. */
  unitId: number | null;
  by: TrackBy;
}

/** Sums of a row, in the order money goes. */
export const sums = ['planned', 'payable', 'claimed', 'approved', 'paid', 'remaining'] as const;

/** What is to be looked at in a row. */
export const flags = ['priceless', 'unclaimed', 'undone', 'relapseTests'] as const;

/** What any figure of a row can be asked for. */
export type Asked = (typeof sums)[number] | (typeof flags)[number];

const asked: Partial<Record<Asked, object>> = {
  payable: { statuses: ['PAYABLE'] },
  claimed: { statuses: ['CLAIMED'] },
  approved: { statuses: ['APPROVED'] },
  paid: { statuses: ['PAID'] },
  unclaimed: { statuses: ['PAYABLE'] },
  priceless: { why: ['PRICE_MISSING', 'PRICE_UNSETTLED'] },
  undone: { undone: true },
  relapseTests: { why: ['RELAPSE_TEST'] },
};

function only(by: TrackBy, key: string): object {
  if (key === '') return {};
  switch (by) {
    case 'LINE':
      return { lines: [key] };
    case 'ACCOUNT':
      return { accounts: [key] };
    case 'MONTH':
      return monthsFrom(Number(key.slice(0, 4)), Number(key.slice(5, 7)) - 1, 1);
    case 'UNIT':
      return { unitIds: [Number(key)] };
    case 'PROVINCE':
      return { province: key };
    case 'SOURCE':
      return { sources: [key] };
  }
}

/** Where the records behind a figure are: plans for what was planned, payables for the rest; null for a difference. */
export function recordsOf(figure: Asked, { key }: Pick<Track, 'key'>, { fiscalYear, unitId, by }: Tracked) {
  if (figure === 'remaining') return null;
  const unit = unitId === null ? {} : { unitIds: [unitId] };
  const own = by === 'UNIT' && key ? { unitIds: [Number(key)] } : unit;
  const source = by === 'SOURCE' && key ? { sources: [key] } : {};
  if (figure === 'planned') return listPath('plans', { fiscalYear, statuses: ['APPROVED'], ...own, ...source });
  return listPath('payables', { fiscalYear, ...unit, ...only(by, key), ...asked[figure] });
}
