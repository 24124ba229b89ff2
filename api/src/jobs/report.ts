import { raw, type EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../ground/context.js';
import { Refusal } from '../ground/refusal.js';
import { unitOfWork } from '../ground/write.js';
import { Job } from './job.js';
import { Stopped, type Failure, type Running } from './work.js';

/** Progress is written at most so often, in milliseconds. */
const PAUSE = 250;

/** Writes how far a job is, in a transaction of its own, so that others see it while the work goes on. */
export function reporter(context: Context, id: string, stopping: AbortSignal): Running['report'] {
  let last = 0;
  return async (done, percent, total) => {
    if (stopping.aborted) throw new Stopped();
    if (total === undefined && Date.now() - last < PAUSE) return;
    last = Date.now();
    const progress = { done, percent: Math.min(99, Math.floor(percent)), ...(total !== undefined && { total }) };
    const running = { id, state: 'RUNNING' as const };
    const noted = await unitOfWork(context).transactional((em) => em.nativeUpdate(Job, running, progress));
    if (noted === 0) throw new Stopped();
  };
}

/** Ends a job that runs: done, or failed for a reason. */
export async function endJob(em: EntityManager, id: string, failure?: Failure): Promise<void> {
  const all = raw('coalesce(total, done)');
  const ended = failure ? { state: 'FAILED' as const, failure } : { state: 'DONE' as const, percent: 100, done: all };
  await em.nativeUpdate(Job, { id, state: 'RUNNING' }, { endedAt: new Date(), ...ended });
}

/** Why something failed, as a job keeps it; what is unknown is an interruption. */
export function failureOf(error: unknown): Failure {
  const { reason = 'interrupted', facts = {} } = error instanceof Refusal ? error.details : {};
  return { reason, facts };
}
