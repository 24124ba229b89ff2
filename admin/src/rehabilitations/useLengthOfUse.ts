import { useTranslate } from 'react-admin';

/** "3 tahun 6 bulan" */
export function useLengthOfUse(): (months: number) => string {
  const translate = useTranslate();
  return (all) => {
    const [years, months] = [Math.floor(all / 12), all % 12];
    const key = years && months ? 'length' : years ? 'years' : 'months';
    return translate(`screens.rehabilitations.use.${key}`, { years, months });
  };
}
