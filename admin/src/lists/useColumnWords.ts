import { useTranslate } from 'react-admin';
import type { ExportablePartFragment, ExportColumn } from '../../../schema/generated/graphql';

/** How columns and their values read. */
export interface ColumnWords {
  /** "Desa/kelurahan › Nama" */
  titleOf: (column: ExportablePartFragment) => string;
  /** The value of a column or of a filter, as a word where it is one. */
  wordOf: (column: ExportablePartFragment, value: unknown) => string;
  /** A column as the file is to have it. */
  columnOf: (column: ExportablePartFragment) => ExportColumn;
}

/** Whether it is the name of what a record belongs to, which needs no word of its own. */
const isNameOf = (fields: readonly string[]) =>
  fields.length > 1 && /^(?!ClientIdentity).*\.name$/.test(fields.at(-1) ?? '');

/** The words of columns in the chosen language. */
export function useColumnWords(): ColumnWords {
  const translate = useTranslate();
  const titleOf = ({ fields }: ExportablePartFragment) =>
    (isNameOf(fields) ? fields.slice(0, -1) : fields).map((one) => translate(`types.${one}`)).join(' › ');
  const wordOf = ({ type, values }: ExportablePartFragment, value: unknown) => {
    if (typeof value === 'boolean') return translate(`shared.form.${value ? 'yes' : 'no'}`);
    return values.includes(String(value)) ? translate(`enums.${type}.${String(value)}`) : String(value);
  };
  const columnOf = (column: ExportablePartFragment): ExportColumn => {
    const values = column.type === 'Boolean' ? [true, false] : column.values;
    const words = values.map((value) => ({ value: String(value), says: wordOf(column, value) }));
    return { path: column.path, title: titleOf(column), words };
  };
  return { titleOf, wordOf, columnOf };
}
