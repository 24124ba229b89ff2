import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { CivilDate } from '../guideline/calendar.js';
import type { ItemWording } from '../guideline/whoqol/wording.js';
import type { Viewer } from './access.js';
import { Reader } from './reader.js';
import { Refusal } from './refusal.js';

export type Language = 'id' | 'en';

/** What the server keeps for every request. */
export interface House {
  orm: MikroORM;
  pool: Pool;
  /** Seals and digests a NIK. */
  dataKey: string;
  /** The deployer's wording of the WHOQOL items. */
  itemWording?: ItemWording;
}

/** What a request carries: who asks, in which language, on which day, and the doors for reading and writing. */
export class Context {
  readonly read: Reader;
  /** The unit of work of the mutation that runs; there is none in a query. */
  em!: EntityManager;
  /** Clients whose identity this request was given; each is written to the log. */
  readonly disclosed = new Set<string>();

  private day: CivilDate | null = null;

  constructor(
    readonly house: House,
    readonly asking: Viewer | null,
    readonly language: Language,
    readonly requestId: string,
    readonly idempotencyKey: string | null = null,
    readonly now: Date = new Date(),
  ) {
    this.read = new Reader(house.orm, house.pool, asking as Viewer);
  }

  /** Who asks; @throws UNAUTHENTICATED when nobody is signed in. */
  get viewer(): Viewer {
    if (!this.asking) throw new Refusal('UNAUTHENTICATED');
    return this.asking;
  }

  /** Today in the zone of the viewer's unit. */
  get today(): CivilDate {
    return (this.day ??= this.now.toLocaleDateString('sv-SE', { timeZone: this.viewer.zone }));
  }
}
