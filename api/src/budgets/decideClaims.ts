import type { EntityManager } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import type { CivilDate } from '../guideline/calendar.js';
import type { Context } from '../ground/context.js';
import { notAhead } from '../ground/input.js';
import { badInput, notFound, Refusal } from '../ground/refusal.js';
import type { ClaimsArgs } from './claim.input.js';
import { Claim } from './claim.js';
import { behind, claimConditions } from './conditions.js';
import { derive } from './derive.js';
import { standing, type ClaimStatus, type PayableStatus } from './words.js';

/** At most so many claims are decided at once. */
const MOST = 10_000;

interface Found {
  id: string;
  status: ClaimStatus;
  month: string;
  rupiah: string;
  own: boolean;
  reversed: boolean;
}

/** Where claims come from and go to, and what becomes of their payables. */
interface Step {
  from: readonly ClaimStatus[];
  claim: string;
  payable: PayableStatus;
  values: (string | null)[];
  /** Money moves on: every piece of evidence must still stand. Otherwise it is payable again. */
  stands: boolean;
}

/** Approves claims, all of them or none. @throws naming the first that may not be approved, and why. */
export const approveClaims = (context: Context, claims: ClaimsArgs): Promise<number> =>
  decide(context, claims, {
    ...{ from: ['CLAIMED'], payable: 'APPROVED', stands: true },
    claim: `status = 'APPROVED', decided_by_id = ?::uuid, decided_on = ?`,
    values: [context.viewer.account, context.today],
  });

/** Rejects claims that are not paid, also approved ones, with a reason; what was in them stays with them, and its evidence is payable again. */
export const rejectClaims = (context: Context, claims: ClaimsArgs, reason: string): Promise<number> =>
  decide(context, claims, {
    ...{ from: ['CLAIMED', 'APPROVED'], payable: 'REJECTED', stands: false },
    claim: `status = 'REJECTED', decided_by_id = ?::uuid, decided_on = ?, reason = ?`,
    values: [context.viewer.account, context.today, reason],
  });

/** Notes that approved claims were paid, all of them or none. */
export function payClaims(context: Context, claims: ClaimsArgs, on: CivilDate, reference: string): Promise<number> {
  notAhead(context.today, { on });
  return decide(context, claims, {
    ...{ from: ['APPROVED'], payable: 'PAID', stands: true },
    claim: `status = 'PAID', paid_on = ?, reference = ?`,
    values: [on, reference],
  });
}

async function decide(context: Context, claims: ClaimsArgs, step: Step): Promise<number> {
  const { em, viewer } = context;
  const ids = await chosen(context, claims);
  if (ids.length === 0) throw badInput('ids', 'blank');
  if (ids.length > MOST) throw badInput('ids', 'tooMany', { found: ids.length, required: MOST });
  const list = `{${ids.join(',')}}`;
  const units = await unitsOf(em, list, step.from);
  if (step.stands) await derive(em, units);
  check(ids, await look(em, list, viewer.account), step);
  await em.execute(`update claim set ${step.claim} where id = any (?::uuid[])`, [...step.values, list]);
  await em.execute(`update payable set status = ? where claim_id = any (?::uuid[]) and ${standing}`, [
    step.payable,
    list,
  ]);
  if (!step.stands) await derive(em, units);
  return ids.length;
}

/** Units of the claims that stand where a step begins. */
async function unitsOf(em: EntityManager, list: string, from: readonly ClaimStatus[]): Promise<number[]> {
  const rows = await em.execute<{ unit_id: number }[]>(
    `select distinct unit_id from claim where id = any (?::uuid[]) and status = any (?)`,
    [list, `{${from.join(',')}}`],
  );
  return rows.map((one) => one.unit_id);
}

/** The claims a step is taken with. @throws CONFLICT where the filter holds another number than was seen. */
async function chosen(context: Context, { ids, filter, count }: ClaimsArgs): Promise<string[]> {
  if (!ids === !filter) throw badInput('ids', 'idsOrFilter');
  if (ids) return [...new Set(ids)];
  const rows = behind(context, Claim, claimConditions, filter);
  const found = await context.read.rows<{ id: string }>(
    sql`select t.id ${rows} order by t.month, t.id limit ${MOST + 1}`,
  );
  if (found.length !== count)
    throw new Refusal('CONFLICT', {
      ...{ field: 'count', reason: 'countChanged' },
      facts: { found: found.length, required: count ?? '–' },
    });
  return found.map(({ id }) => id);
}

const look = (em: EntityManager, list: string, account: string) =>
  em.execute<Found[]>(
    `select id, status, month::text, rupiah::text, claimed_by_id = ? own,
       exists (select from payable p where p.claim_id = claim.id and p.status = 'REVERSED') reversed
     from claim where id = any (?::uuid[]) order by id for update`,
    [account, list],
  );

/** Refuses all of them where one may not take the step, naming its place in the list. */
function check(ids: readonly string[], found: readonly Found[], { from, stands }: Step): void {
  const known = new Map(found.map((one) => [one.id, one]));
  for (const [place, id] of ids.entries()) {
    const [field, claim] = [`ids.${place}`, known.get(id)];
    if (!claim) throw notFound('Claim', id, field);
    const of = `${claim.month.slice(0, 7)}, Rp ${Number(claim.rupiah).toLocaleString('id-ID')}`;
    if (!from.includes(claim.status))
      throw new Refusal('STEP_NOT_ALLOWED', { field, facts: { found: claim.status, required: from, of } });
    if (claim.own) throw new Refusal('FORBIDDEN', { field, reason: 'ownClaim', facts: { of } });
    if (stands && claim.reversed) throw new Refusal('CONFLICT', { field, reason: 'claimEvidence', facts: { of } });
  }
}
