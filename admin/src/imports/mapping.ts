import type { ImportField, ImportPartsFragment, MappedColumnInput } from '../../../schema/generated/graphql';
import { enums } from '../i18n/id/types';

/** Where a field comes from: a column by its header, or one value for every row. */
export interface Source {
  column: string;
  value: string;
}

/** The fields of a list, in the order of the template. */
export const fields = Object.keys(enums.ImportField) as ImportField[];

/** Where each field comes from as it was read. */
export function sourcesOf({ mapping }: ImportPartsFragment): Record<ImportField, Source> {
  const known = new Map(mapping.map((one) => [one.field, one]));
  const source = (field: ImportField) => ({
    column: known.get(field)?.column ?? '',
    value: known.get(field)?.value ?? '',
  });
  return Object.fromEntries(fields.map((field) => [field, source(field)])) as Record<ImportField, Source>;
}

/** Where each field comes from as the API takes it. */
export const mappingOf = (sources: Record<ImportField, Source>): MappedColumnInput[] =>
  fields.map((field) => ({ field, column: sources[field].column || null, value: sources[field].value.trim() || null }));
