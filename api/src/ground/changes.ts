import { ChangeSetType, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What one row was before and after an operation. */
export interface Change {
  type: string;
  id: unknown;
  before: unknown;
  after: unknown;
}

const seen = new WeakMap<object, Change[]>();

/** Notes what every flush changed, for the log; hidden properties (a sealed NIK) are left out. */
export class ChangeNotes implements EventSubscriber {
  afterFlush({ em, uow }: FlushEventArgs): void {
    const noted = seen.get(em) ?? [];
    for (const set of uow.getChangeSets()) {
      const shown = (data: object | undefined) =>
        data &&
        Object.fromEntries(Object.entries(data).filter(([key]) => !set.meta.properties[key as never]?.['hidden']));
      noted.push({
        type: set.meta.className,
        id: set.getPrimaryKey(),
        before: set.type === ChangeSetType.CREATE ? null : shown(set.originalEntity as object | undefined),
        after: shown(set.payload as object),
      });
    }
    seen.set(em, noted);
  }
}

/** What the unit of work has changed so far. */
export const changesOf = (em: EntityManager): Change[] => seen.get(em) ?? [];
