import { useGetMany, useTranslate, type RaRecord } from 'react-admin';
import type { TakeoutRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';

type Condition = TakeoutRowFragment['conditions'][number];

const isUnits = ({ field }: Condition) => field.endsWith('.unitIds');

/** What a list was narrowed by when it was taken out, in words; what was typed is not known. */
export function Conditions({ of: { list, conditions } }: { of: TakeoutRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const ids = conditions.filter(isUnits).flatMap(({ values }) => values.map(Number));
  const { data: units = [] } = useGetMany<RaRecord<number> & { name: string }>('units', { ids });
  const say = (key: string) => translate(`screens.takeouts.${key}`);
  const wordOf = (condition: Condition, value: string) => {
    if (isUnits(condition)) return units.find((unit) => unit?.id === Number(value))?.name ?? value;
    if (condition.type === 'Boolean') return translate(`shared.form.${value === 'true' ? 'yes' : 'no'}`);
    if (condition.type === 'Date') return day(value);
    return translate(`enums.${condition.type}.${value}`, { _: value });
  };
  const told = conditions.map((one) => {
    const words = one.values.map((value) => wordOf(one, value)).join(', ');
    return `${translate(`types.${one.field}`)}: ${words || say('untold')}`;
  });
  return <>{told.length ? told.join('; ') : list && say('everything')}</>;
}
