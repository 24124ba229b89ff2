import sql from 'sql-template-tag';
import { heldIn } from '../ground/filters.js';
import type { Conditions } from '../ground/listing.js';
import type { PayableFilter } from './payable.input.js';

/** What each field of the payables' filter asks of a row. */
export const payableConditions: Conditions<PayableFilter> = {
  ...heldIn('evidenceOn'),
  fiscalYear: (year, { c }) => sql`${c('fiscalYear')} = ${year}`,
  lines: (lines, { c }) => sql`${c('line')} = any (${lines}::text[])`,
  accounts: (accounts, { c }) => sql`${c('account')} = any (${accounts}::text[])`,
  sources: (sources, { c }) =>
    sql`exists (select from claim k where k.id = ${c('claim')} and k.source = any (${sources}::text[]))`,
  province: (code, { c }) => sql`exists (select from unit u where u.id = ${c('unit')} and u.province_code = ${code})`,
  statuses: (statuses, { c }) => sql`${c('status')} = any (${statuses}::text[])`,
  why: (reasons, { c }) => sql`${c('why')} = any (${reasons}::text[])`,
  payee: (payee, { c }) =>
    payee === 'AGENT'
      ? sql`${c('agent')} is not null`
      : payee === 'OFFICER'
        ? sql`${c('officer')} is not null`
        : sql`${c('agent')} is null and ${c('officer')} is null`,
  agentId: (id, { c }) => sql`${c('agent')} = ${id}`,
  officerId: (id, { c }) => sql`${c('officer')} = ${id}`,
  claimId: (id, { c }) => sql`${c('claim')} = ${id}`,
  clientId: (id, { c }) => sql`${c('client')} = ${id}`,
  undone: (undone, { c }) => sql`${c('undone')} = ${undone}`,
};
