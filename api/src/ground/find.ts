import type { EntityManager, FindOneOptions } from '@mikro-orm/postgresql';
import { notFound } from './refusal.js';

type Class<T> = new () => T;

/** Loads what an input refers to. @throws NOT_FOUND naming the type and the input's field, also for what is out of sight. */
export async function find<T extends object>(
  em: EntityManager,
  entity: Class<T>,
  id: string,
  field: string,
  options: FindOneOptions<T, never> = {},
): Promise<T> {
  const found = await em.findOne<T>(entity, { id } as never, options as never);
  if (!found) throw notFound(entity.name, id, field);
  return found as T;
}
