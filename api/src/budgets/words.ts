import { registerEnumType } from 'type-graphql';
import { fundingSources, type FundingSource } from '../guideline/budget/accounts.js';
import {
  drivers,
  evidenceKinds,
  lineCodes,
  type Driver,
  type EvidenceKind,
  type LineCode,
  type Payee,
} from '../guideline/budget/line.js';
import { unpayableReasons, type Unpayable } from '../guideline/budget/payability.js';
import { pricedItems, priceStatuses, type PricedItem, type PriceStatus } from '../guideline/budget/price.js';
import { words } from '../ground/words.js';

export const Line = words<LineCode>(
  'BudgetLineCode',
  lineCodes,
  'A line of the cost standard (baris standar biaya). Juknis 2019, Lampiran, l.835–864.',
);
export const Item = words<PricedItem>(
  'PricedItem',
  pricedItems,
  'What has a price: a line of the standard, or the minimum wage that bounds the honorarium (barang berharga).',
);
export const PriceStanding = words<PriceStatus>(
  'PriceStatus',
  priceStatuses,
  'How sure a price is (keandalan harga); what is doubtful or conflicting is not used until it is settled.',
);
export const Source = words<FundingSource>(
  'FundingSource',
  fundingSources,
  'Who funds it (sumber dana). Juknis 2019, l.266.',
);
export const Counter = words<Driver>('BudgetDriver', drivers, 'What the lines of a plan are computed from (volume).');
export const Proof = words<EvidenceKind>('EvidenceKind', evidenceKinds, 'What a line is paid for (jenis bukti).');
export const PaidTo = words<Payee>('Payee', ['AGENT', 'OFFICER', 'VENDOR'], 'Who is paid (penerima pembayaran).');
export const WhyUnpaid = words<Unpayable>(
  'UnpayableReason',
  unpayableReasons,
  'Why evidence does not pay (alasan tidak dibayar).',
);

export type PayableStatus = 'PAYABLE' | 'NOT_PAYABLE' | 'CLAIMED' | 'APPROVED' | 'PAID' | 'REVERSED' | 'REJECTED';
export const PayableState = words<PayableStatus>(
  'PayableStatus',
  ['PAYABLE', 'NOT_PAYABLE', 'CLAIMED', 'APPROVED', 'PAID', 'REVERSED', 'REJECTED'],
  'Where a payable stands (status pembayaran).',
);

/** SQL of a payable that stands; one that was reversed or rejected is kept as it was, and its evidence has another. */
export const standing = `status not in ('REVERSED', 'REJECTED')`;

export type ClaimStatus = 'CLAIMED' | 'APPROVED' | 'PAID' | 'REJECTED';
export const ClaimState = words<ClaimStatus>(
  'ClaimStatus',
  ['CLAIMED', 'APPROVED', 'PAID', 'REJECTED'],
  'Where a claim stands (status klaim).',
);

export type ClaimFileKindWord = 'RECEIPT' | 'ATTENDANCE';
export const ClaimFileKind = words<ClaimFileKindWord>(
  'ClaimFileKind',
  ['RECEIPT', 'ATTENDANCE'],
  'What is attached to a claim (jenis lampiran): a receipt, which names no client, or an attendance list, which does.',
);

export type PlanStatus = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'RETURNED';
export const PlanState = words<PlanStatus>(
  'PlanStatus',
  ['DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED'],
  'Where a plan stands (status rencana).',
);

export enum TrackBy {
  LINE = 'LINE',
  ACCOUNT = 'ACCOUNT',
  MONTH = 'MONTH',
  UNIT = 'UNIT',
  PROVINCE = 'PROVINCE',
  SOURCE = 'SOURCE',
}
registerEnumType(TrackBy, { name: 'TrackBy', description: 'What the absorption is told by (realisasi menurut).' });
