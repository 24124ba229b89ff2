import type { ApiError } from '../api/refusal';

/** What an entry is about, in words: the resource, whose, of which day. */
export interface About {
  /** The resource whose name it carries: 'visits'. */
  resource: string;
  enrollmentId?: string | undefined;
  whom: string;
  day: string | null;
}

/** What is kept of a step that may wait, beside the step itself. */
export type Waits = Pick<Entry, 'about' | 'path' | 'draft' | 'values'>;

/** A step that was taken without a connection: it waits on this device until the API has it. */
export interface Entry {
  /** Its idempotency key: however often it is sent, it has one effect. */
  id: string;
  /** Whose account sends it. */
  account: string;
  /** The mutation, and what it is asked with. */
  document: string;
  variables: unknown;
  about: About;
  /** Where it can be opened again, and what was typed there. */
  path: string;
  draft: string | null;
  values: object;
  /** The moment it was kept, ISO 8601. */
  keptAt: string;
  /** Why the API did not take it; null while it waits. */
  refused: ApiError | null;
}
