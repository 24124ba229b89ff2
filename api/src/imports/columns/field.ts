import { words } from '../../ground/words.js';

/** What a column of a discharge list can mean, in the order of the template. */
export const fieldNames = [
  ...(['NAME', 'NIK', 'BORN_ON', 'SEX', 'VILLAGE', 'DISTRICT', 'REGENCY', 'ADDRESS', 'PHONE', 'PATHWAY'] as const),
  ...(['FORM', 'PROVIDER', 'INSTITUTION', 'STARTED_ON', 'ENDED_ON', 'RETURNED_ON'] as const),
  ...(['FAMILY_NAME', 'FAMILY_RELATION', 'FAMILY_PHONE', 'EXTERNAL_NUMBER'] as const),
  ...(['SUBSTANCES', 'LENGTH_OF_USE', 'ROUTES', 'DIAGNOSIS'] as const),
] as const;
export type ImportFieldWord = (typeof fieldNames)[number];
export const ImportField = words<ImportFieldWord>(
  'ImportField',
  fieldNames,
  'What a column of a discharge list means (arti kolom): nama, NIK, tanggal lahir …',
);

/** Fields a list cannot do without: from a column, or one value for the whole list. */
export const requiredFields: readonly ImportFieldWord[] = [
  ...(['NAME', 'BORN_ON', 'SEX', 'VILLAGE', 'PATHWAY', 'FORM', 'PROVIDER', 'INSTITUTION'] as const),
  ...(['STARTED_ON', 'ENDED_ON'] as const),
];

/** Where a field comes from: a column by its header, else one value for every row. */
export interface Mapped {
  field: ImportFieldWord;
  column: string | null;
  value: string | null;
}
