import type { FieldValues } from 'react-hook-form';
import type { ApiRefusal } from '../api/refusal';

/**
 * The sentences of a refusal by the fields of a form; what is about no field of it stands in the refusal alone.
 * A field of the API that has another name in the form is named in `fields`.
 */
export function fieldErrors(
  { field, message, findings }: ApiRefusal,
  values: FieldValues,
  fields: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const about = [{ field, message }, ...findings.filter(({ met }) => !met)];
  const named = about.map((one) => ({ ...one, field: one.field && (fields[one.field] ?? one.field) }));
  const known = named.filter((one): one is { field: string; message: string } => isIn(one.field, values));
  return Object.fromEntries(known.map((one) => [one.field, one.message]));
}

const isIn = (path: string | null, values: FieldValues): boolean =>
  path !== null &&
  path.split('.').reduce<unknown>((value, key) => (value as FieldValues | undefined)?.[key], values) !== undefined;
