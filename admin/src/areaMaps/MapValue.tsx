import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import type { ValueInWords } from '../shared/stored';

/** A value of the form of an area map, in words: a day, or what is noted of each item. */
export const MapValue: ValueInWords = ({ value }) => {
  const translate = useTranslate();
  const { day } = useFormat();
  if (typeof value === 'string') return day(value);
  const noted = Object.entries((value ?? {}) as Record<string, string | null>).filter(([, note]) => note);
  return noted.map(([item, note]) => `${translate(`enums.MapItem.${item}`)}: ${note}`).join('\n') || '–';
};
