import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../ground/access.js';
import type { Context } from '../ground/context.js';
import type { RefusalDetails } from '../ground/refusal.js';

/** A job as the runner takes it from the queue, with its owner as they are today. */
export interface Taken extends Viewer {
  id: string;
  kind: string;
  about: string;
}

/** Why work failed: the key of a sentence and what it names. */
export type Failure = Pick<RefusalDetails, 'reason' | 'facts'>;

/** What work is given while it runs. */
export interface Running {
  /** What the job is about. */
  about: string;
  /** Says how far it is; the total once it is known. @throws when the server stops or its owner cancels it, so that work ends between two pieces. */
  report: (done: number, percent: number, total?: number) => Promise<void>;
  /** Ends the job in the transaction that ends the work, so that both are seen at once. */
  end: (em: EntityManager, failure?: Failure) => Promise<void>;
}

/** Work that may be begun again from its start: what it wrote before is written anew. */
export type Work = (context: Context, running: Running) => Promise<void>;

/** Thrown inside work when the server stops, and the job is begun again after the start; or when its owner cancelled it. */
export class Stopped extends Error {}
