import { useDataProvider, useTranslate, type RaRecord } from 'react-admin';
import type { ExportablePartFragment } from '../../../schema/generated/graphql';
import { resources } from '../resources';
import type { Question } from './useQuestion';
import { useColumnWords } from './useColumnWords';

/** What the fields of a filter refer to. */
const references: Readonly<Record<string, string>> = {
  ...{ agentId: 'agents', officerId: 'officers', clientId: 'clients', facilityId: 'facilities', unitIds: 'units' },
};

/** Says a filter in words: "Jalur: Sukarela; Satuan kerja: BNNK …". */
export function useTold() {
  const translate = useTranslate();
  const provider = useDataProvider();
  const { wordOf } = useColumnWords();

  const namesOf = async (name: string, ids: unknown[]): Promise<string[] | null> => {
    const face = resources.find((one) => one.name === references[name]);
    if (!face?.documents.byIds) return null;
    const { data } = await provider.getMany<RaRecord>(face.name, { ids: ids as string[] });
    const represents = face.represents as ((record: RaRecord) => string) | undefined;
    return data.map((record) => represents?.(record) ?? String(record['name'] ?? record.id));
  };

  return async ({ filter }: Question, fields: readonly ExportablePartFragment[]): Promise<string> => {
    const parts = Object.entries(filter).map(async ([name, value]) => {
      const field = fields.find(({ path }) => path === name);
      const values = Array.isArray(value) ? value : [value];
      const words = await namesOf(name, values).catch(() => null);
      const told = words ?? values.map((one) => (field ? wordOf(field, one) : String(one)));
      return `${field ? translate(`types.${field.fields[0]}`) : name}: ${told.join(', ')}`;
    });
    return (await Promise.all(parts)).join('; ');
  };
}
