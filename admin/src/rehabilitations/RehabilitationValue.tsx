import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import type { ValueInWords } from '../shared/stored';

const enums: Readonly<Record<string, string>> = {
  form: 'RehabilitationForm',
  provider: 'RehabilitationProvider',
  result: 'RehabilitationResult',
  substances: 'UsedSubstance',
  routes: 'RouteOfUse',
};

/** A value of the forms of a rehabilitation, in words. */
export const RehabilitationValue: ValueInWords = ({ field, value }) => {
  const translate = useTranslate();
  const { day } = useFormat();
  if (field.endsWith('On') && typeof value === 'string') return day(value);
  const all = [value ?? []].flat().map(String);
  return all.map((one) => (enums[field] ? translate(`enums.${enums[field]}.${one}`) : one)).join(', ') || '–';
};
