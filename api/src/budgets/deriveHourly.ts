import { randomUUID } from 'node:crypto';
import { Role, type Viewer } from '../ground/access.js';
import { Context, type House } from '../ground/context.js';
import { unitOfWork } from '../ground/write.js';
import { derive } from './derive.js';

/** A unit whose evidence was looked at so many minutes ago is left alone, so that two servers do the work once. */
const FRESH = 50;

/** Nobody: who acts by the clock, for one unit alone. */
const clock = (unit: number): Viewer => ({
  ...{ account: '', name: 'Pulih', role: Role.SUPERVISOR, unit, units: [unit], agent: null, zone: 'Asia/Jakarta' },
});

/**
 * Derives what the evidence pays, unit by unit, each in a transaction of its own: what one unit fails in is told, and
 * keeps no other waiting. Done twice, it changes nothing.
 */
export async function deriveHourly(house: House, stopping: AbortSignal): Promise<void> {
  const failed: unknown[] = [];
  for (const unit of await unitsOf(house)) {
    if (stopping.aborted) return;
    await unitOfWork(contextOf(house, unit))
      .transactional(async (em) => {
        const fresh = await em.execute<object[]>(
          `select from derivation where unit_id = ? and derived_at > now() - interval '${FRESH} minutes'`,
          [unit],
        );
        if (fresh.length === 0) await derive(em, [unit], 'hourly');
      })
      .catch((error: unknown) => failed.push(error));
  }
  if (failed.length > 0) throw new AggregateError(failed, `the evidence of ${failed.length} units`);
}

const contextOf = (house: House, unit: number) => new Context(house, clock(unit), 'id', randomUUID());

/** Every unit. */
async function unitsOf(house: House): Promise<number[]> {
  const rows = await unitOfWork(contextOf(house, 0)).transactional((em) =>
    em.execute<{ id: number }[]>('select id from unit order by id'),
  );
  return rows.map(({ id }) => id);
}
