import { LockMode } from '@mikro-orm/core';
import { nextClientCodes } from '../clients/number.js';
import type { Context } from '../ground/context.js';
import { badInput, notFound, Refusal } from '../ground/refusal.js';
import { clearFile } from './clear.js';
import { firstErrors } from './errors.js';
import { Import } from './import.js';
import { judge } from './judge/judge.js';
import { alone } from './alone.js';
import { write } from './write.js';

/**
 * Writes what an import declared: all of it or nothing. Every row is judged anew, so that what came in between is
 * there already and not written twice; confirmed again, it answers what it answered. Rows with errors are left out
 * only when that is said. @throws BAD_USER_INPUT naming the first of them otherwise.
 */
export async function confirm(context: Context, id: string, skipErrors: boolean): Promise<Import> {
  const { em, viewer, today } = context;
  await alone(em, viewer.unit);
  const found = await em.findOne(Import, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!found) throw notFound('Import', id);
  if (found.status === 'CONFIRMED') return found;
  found.move('CONFIRMED');
  const counts = await judge(em, id, viewer.unit);
  if (counts.errors > 0 && !skipErrors) {
    const rows = await firstErrors(em, id, context.language);
    throw badInput('skipErrors', 'importErrors', { found: counts.errors, rows });
  }
  if (counts.new + counts.existing + counts.already === 0)
    throw new Refusal('BAD_USER_INPUT', { field: 'id', reason: 'importNothing' });
  const codes = await nextClientCodes(em, viewer.unit, today, counts.new);
  await write(em, id, viewer.account, codes);
  await clearFile(em, found);
  found.counts = counts;
  found.skippedErrors = counts.errors > 0;
  found.confirmedAt = context.now;
  return found;
}
