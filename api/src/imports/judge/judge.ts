import type { EntityManager } from '@mikro-orm/postgresql';
import type { Counts } from '../counts.js';
import { matchRows } from './matches.js';
import { gatherPersons } from './persons.js';
import { giveVerdicts } from './verdicts.js';

const counts = `select count(*)::int rows, count(*) filter (where verdict = 'NEW')::int new,
  count(*) filter (where verdict = 'EXISTING')::int existing, count(*) filter (where verdict = 'ALREADY')::int already,
  count(*) filter (where verdict = 'ERROR')::int errors, count(*) filter (where warned and verdict <> 'ERROR')::int warnings
  from import_row where import_id = ?`;

/** Judges every row of an import beside the others and the unit's clients as they are now, set by set. */
export async function judge(em: EntityManager, id: string, unit: number): Promise<Counts> {
  await gatherPersons(em, id, unit);
  await matchRows(em, id);
  await giveVerdicts(em, id);
  const [counted] = await em.execute<Counts[]>(counts, [id]);
  return counted as Counts;
}
