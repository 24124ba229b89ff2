import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { addDays, type CivilDate } from '../../guideline/calendar.js';
import type { Recorded } from '../../ground/record.js';
import type { Province, Village } from '../../regions/region.js';
import type { Unit } from '../../units/unit.js';
import type { Chance } from './chance.js';
import { instantOf } from './instant.js';

/** A class of rows. */
export type RowClass<T> = new () => T;

/** When, where and by which account a row was recorded. */
export interface Noted {
  on: CivilDate;
  unit: Unit;
  by: string | null;
}

type Told = 'id' | 'recordedAt' | 'recordedBy';

/** The rows of the demo world while they are made; nothing is written before all of them are. */
export class World {
  readonly rows = new Map<RowClass<object>, object[]>();
  /** The last day of the demo world, yesterday: no hour of it lies ahead. */
  readonly last: CivilDate;

  constructor(
    readonly em: EntityManager,
    readonly today: CivilDate,
    /** Seals and digests the made-up NIK. */
    readonly dataKey: string,
  ) {
    this.last = addDays(today, -1);
  }

  /** Adds a row; it is an entity like any other, so that its own steps guard it. */
  add<T extends object>(entity: RowClass<T>, data: RequiredEntityData<T>): T {
    const row = this.em.create(entity, data as never, { persist: false }) as T;
    const known = this.rows.get(entity);
    if (known) known.push(row);
    else this.rows.set(entity, [row]);
    return row;
  }

  /** Adds a row with its id and the instant it was recorded: in office hours of that day. */
  record<T extends Recorded>(
    entity: RowClass<T>,
    chance: Chance,
    { on, unit, by }: Noted,
    data: Omit<RequiredEntityData<T>, Told>,
  ): T {
    const day = on < this.last ? on : this.last;
    const recordedAt = instantOf(day, unit.zone, chance.whole(8 * 60, 17 * 60 - 1));
    const id = v7({ msecs: recordedAt.getTime(), random: chance.bytes() });
    return this.add(entity, { ...data, id, recordedAt, recordedBy: by } as never);
  }

  /** A row of a region that is there already. */
  region<T extends Province | Village>(entity: RowClass<T>, code: string): T {
    return this.em.getReference(entity, code as never) as T;
  }

  /** The rows of a class so far. */
  of<T extends object>(entity: RowClass<T>): T[] {
    return (this.rows.get(entity) ?? []) as T[];
  }
}
