import type { Context } from '../ground/context.js';
import { find } from '../ground/find.js';
import { Refusal } from '../ground/refusal.js';
import { ListExport } from './listExport.js';

const open: readonly string[] = ['WAITING', 'RUNNING'];

/** Gives the writing of a list up; what runs ends between two pieces. @throws STEP_NOT_ALLOWED when it has ended. */
export async function cancel({ em, now }: Context, id: string): Promise<ListExport> {
  const found = await find(em, ListExport, id, 'id', { populate: ['job'] as never });
  const { job } = found;
  if (!open.includes(job.state))
    throw new Refusal('STEP_NOT_ALLOWED', { facts: { found: job.state, required: [...open] } });
  em.assign(job, { state: 'CANCELLED', endedAt: now });
  em.assign(found, { asked: '', clearedAt: now });
  return found;
}
