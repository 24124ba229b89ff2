import type { TrackBy, TrackRowFragment } from '../../../schema/generated/graphql';
import { monthsFrom } from '../shared/days';
import { listPath } from '../shared/listPath';

export type Track = TrackRowFragment;

/** What a row of the absorption is of. */
export interface Tracked {
  fiscalYear: number;
  /** The units it is told of; null for every one in sight. */
  unitIds: readonly number[] | null;
  by: TrackBy;
}

/** Sums of a row, in the order money goes. */
export const sums = [
  ...(['planned', 'payable', 'claimed', 'approved', 'paid', 'remaining', 'forecast', 'expected'] as const),
] as const;

/** What is to be looked at in a row, counted. */
export const flags = [
  ...(['undone', 'misbooked', 'unclaimed', 'unpaid', 'priceless', 'unsettled', 'comingPriceless', 'overCap'] as const),
  'relapseTests',
] as const;

/** What is to be looked at in a row as a whole. */
export const marks = ['overPlan', 'overForecast', 'overCeiling', 'behind'] as const;

type Mark = (typeof marks)[number];

/** What any figure of a row can be asked for. */
export type Asked = (typeof sums)[number] | (typeof flags)[number] | Mark | 'ceiling';

const asked: Partial<Record<Asked, object>> = {
  payable: { statuses: ['PAYABLE'] },
  claimed: { statuses: ['CLAIMED'] },
  approved: { statuses: ['APPROVED'] },
  paid: { statuses: ['PAID'] },
  unclaimed: { unclaimed: true },
  unpaid: { unpaid: true },
  priceless: { why: ['PRICE_MISSING'] },
  unsettled: { why: ['PRICE_UNSETTLED'] },
  undone: { undone: true },
  misbooked: { misbooked: true },
  overCap: { why: ['PAID_ENOUGH'] },
  relapseTests: { why: ['RELAPSE_TEST'] },
  comingPriceless: { priceless: true },
};

function only(by: TrackBy, key: string): object {
  if (key === '') return {};
  const of: Record<TrackBy, () => object> = {
    LINE: () => ({ lines: [key] }),
    ACCOUNT: () => ({ accounts: [key] }),
    MONTH: () => monthsFrom(Number(key.slice(0, 4)), Number(key.slice(5, 7)) - 1, 1),
    UNIT: () => ({ unitIds: [Number(key)] }),
    PROVINCE: () => ({ province: key }),
    SOURCE: () => ({ sources: [key] }),
  };
  return of[by]();
}

const ofPlan: readonly Asked[] = ['planned', 'ceiling', ...marks];
const toCome: readonly Asked[] = ['forecast', 'comingPriceless'];

/** Where the records behind a figure are: the plan for what was planned, what is to come for the forecast, payables for the rest; null for a difference. */
export function recordsOf(figure: Asked, { key, planId }: Pick<Track, 'key' | 'planId'>, of: Tracked): string | null {
  const { fiscalYear, unitIds, by } = of;
  if (figure === 'remaining' || figure === 'expected') return null;
  const unit = unitIds ? { unitIds } : {};
  if (ofPlan.includes(figure)) {
    if (planId) return `/plans/${planId}/show${by === 'LINE' ? `#${key}` : ''}`;
    const own = by === 'UNIT' && key ? { unitIds: [Number(key)] } : unit;
    const source = by === 'SOURCE' && key ? { sources: [key] } : {};
    return listPath('plans', { fiscalYear, statuses: ['APPROVED'], ...own, ...source });
  }
  const narrowed = only(by, key);
  if (toCome.includes(figure))
    return listPath('comingPayables', {
      ...{ fiscalYear, ...unit, ...(by === 'SOURCE' ? {} : narrowed), ...asked[figure] },
    });
  return listPath('payables', { fiscalYear, ...unit, ...narrowed, ...asked[figure] });
}
