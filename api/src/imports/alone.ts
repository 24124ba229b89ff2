import type { EntityManager } from '@mikro-orm/postgresql';

const IMPORTS = 7_854_001;

/** Waits until no other import of the unit is being confirmed; the lock ends with the transaction. */
export async function alone(em: EntityManager, unit: number): Promise<void> {
  await patient(em);
  await em.execute('select pg_advisory_xact_lock(?, ?)', [IMPORTS, unit]);
}

/**
 * Lets the statements of this transaction take as long as 50,000 rows need, and join set with set: of rows that
 * were written a moment ago the planner knows nothing, and would go through them one by one.
 */
export async function patient(em: EntityManager): Promise<void> {
  await em.execute(`set local statement_timeout = '5min'; set local enable_nestloop = off; set local jit = off`);
}
