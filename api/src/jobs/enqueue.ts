import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../ground/context.js';
import { Unit } from '../units/unit.js';
import { Job } from './job.js';

const waiting = new WeakSet<EntityManager>();

/** Puts work in the queue; it begins once the transaction of the mutation has committed. */
export function enqueue({ em, viewer }: Context, kind: string, about: string): Job {
  waiting.add(em);
  return em.create(Job, {
    kind,
    about,
    unit: em.getReference(Unit, viewer.unit),
    total: null,
    endedAt: null,
    failure: null,
  });
}

/** Whether work was put in the queue in this unit of work. */
export const hasQueued = (em: EntityManager): boolean => waiting.has(em);
