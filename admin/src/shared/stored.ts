import type { ComponentType } from 'react';

/** What a form changes, as it is stored: the version it is known by, and its values by field. */
export interface Stored {
  version: number;
  values: Readonly<Record<string, unknown>>;
  /** The words of fields the input type has no label for, keys. */
  labels?: Readonly<Record<string, string>>;
}

/** What a form that adds something changes. */
export const nothing: Stored = { version: 0, values: {} };

/** A value of a form, in words. */
export type ValueInWords = ComponentType<{ field: string; value: unknown }>;
