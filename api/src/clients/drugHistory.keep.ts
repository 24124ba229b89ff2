import type { EntityManager } from '@mikro-orm/postgresql';
import { DrugHistory } from './drugHistory.js';
import { isEmpty, type DrugUse } from './drugUse.js';
import type { Rehabilitation } from './rehabilitation.js';

/** What is kept of an input: each word once. */
const told = ({ substances, monthsOfUse, routes, diagnosis }: DrugUse): DrugUse => ({
  ...{ monthsOfUse, diagnosis },
  substances: [...new Set(substances)],
  routes: [...new Set(routes)],
});

/** Writes what a client used beside a new rehabilitation; nothing where nothing is known. */
export function keep(em: EntityManager, rehabilitation: Rehabilitation, use: DrugUse): DrugHistory | null {
  if (isEmpty(use)) return null;
  const { client, unit } = rehabilitation;
  return em.create(DrugHistory, { rehabilitation, client, unit, ...told(use) });
}

/** Changes what was kept. */
export const change = (em: EntityManager, kept: DrugHistory, use: DrugUse): DrugHistory => em.assign(kept, told(use));
