import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../ground/refusal.js';
import { Village } from './region.js';

/** The village of a code in force. @throws BAD_USER_INPUT naming the field. */
export async function villageOf(em: EntityManager, code: string, field = 'input.villageCode'): Promise<Village> {
  const village = await em.findOne(Village, { code, validTo: null });
  if (!village) throw badInput(field, 'village', { found: code });
  return village;
}
