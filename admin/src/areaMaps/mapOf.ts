import type { FieldValues } from 'react-hook-form';
import type { InformantKind, MapEntryInput, MapItem } from '../../../schema/generated/graphql';
import { enums } from '../i18n/id/types';

/** The items of a map, in the guideline's order. */
export const items = Object.keys(enums.MapItem) as MapItem[];

/** The kinds of informants. */
export const informantKinds = Object.keys(enums.InformantKind) as InformantKind[];

/** What was written of each item; an empty one is not told. */
export function entriesOf(values: FieldValues): MapEntryInput[] {
  const notes = (values['notes'] ?? {}) as Partial<Record<MapItem, string | null>>;
  return items.flatMap((item) => (notes[item] ? [{ item, note: notes[item] }] : []));
}

/** Each informant by kind, from how many there were. */
export function informantsOf(values: FieldValues): InformantKind[] {
  const counts = (values['counts'] ?? {}) as Partial<Record<InformantKind, number | null>>;
  return informantKinds.flatMap((kind) => Array.from({ length: counts[kind] ?? 0 }, () => kind));
}

/** The days a village was made ready. */
export const readinessOf = ({ listedOn, builtOn, coordinatedOn }: FieldValues) => ({
  listedOn: (listedOn as string) || null,
  builtOn: (builtOn as string) || null,
  coordinatedOn: (coordinatedOn as string) || null,
});
