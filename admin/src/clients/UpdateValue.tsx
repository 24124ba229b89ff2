import { useTranslate } from 'react-admin';
import type { FamilyContactInput } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import type { ValueInWords } from '../shared/stored';
import { useVillage } from '../shared/useVillages';

/** A value of the form of a client, in words. */
export const UpdateValue: ValueInWords = ({ field, value }) => {
  const translate = useTranslate();
  const { day } = useFormat();
  const village = useVillage(field === 'villageCode' ? (value as string) : null);
  if (value === null || value === undefined || value === '') return '–';
  switch (field) {
    case 'bornOn':
      return day(value as string);
    case 'sex':
      return translate(`enums.Sex.${value as string}`);
    case 'pathway':
      return translate(`enums.Pathway.${value as string}`);
    case 'villageCode':
      return village ? `${village.name}, ${village.path}` : (value as string);
    case 'family':
      return (value as FamilyContactInput[]).map(({ name, relation }) => `${name} (${relation})`).join(', ') || '–';
    default:
      return value as string;
  }
};
