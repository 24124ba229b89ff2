import { useMemo, useSyncExternalStore } from 'react';
import { useLocale } from 'react-admin';
import { useViewer } from '../panel';

/** How days, moments and amounts are written. */
export interface Format {
  /** `12 Mar 2026` */
  day: (day: string | null | undefined) => string;
  /** `Maret 2026` */
  month: (first: string | null | undefined) => string;
  /** `12 Mar 2026, 14.30`, in the zone of the viewer's unit. */
  moment: (instant: string | null | undefined) => string;
  /** `1.250` */
  number: (value: number | null | undefined) => string;
  /** `Rp 1.250.000` */
  rupiah: (amount: number | null | undefined) => string;
  /** `23,2 %` of 0.232 */
  percent: (ratio: number | null | undefined) => string;
}

const NOTHING = '–';

/** What a language is called where days and numbers are written in it. */
export const tagOf = (locale: string) => (locale === 'en' ? 'en-GB' : 'id-ID');

/** The way of writing of a language, in a time zone. */
function formatOf(locale: string, timeZone: string): Format {
  const tag = tagOf(locale);
  const date = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const days = new Intl.DateTimeFormat(tag, { ...date, timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const moments = new Intl.DateTimeFormat(tag, { ...date, ...clock, timeZone });
  const numbers = new Intl.NumberFormat(tag);
  const percents = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const some =
    <Value>(write: (value: Value) => string) =>
    (value: Value | null | undefined) =>
      value === null || value === undefined ? NOTHING : write(value);
  const written = (format: Intl.DateTimeFormat) => some((day: string) => format.format(new Date(`${day}T00:00:00Z`)));
  return {
    day: written(days),
    month: written(months),
    moment: some((instant: string) => moments.format(new Date(instant))),
    number: some((value: number) => numbers.format(value)),
    rupiah: some((amount: number) => `Rp\u00a0${numbers.format(amount)}`),
    percent: some((ratio: number) => `${percents.format(ratio * 100)}\u00a0%`),
  };
}

/** The way of writing of the chosen language. */
export function useFormat(): Format {
  const locale = useLocale();
  const { zone } = useViewer().unit;
  return useMemo(() => formatOf(locale, zone), [locale, zone]);
}

const seenAgain = (told: () => void) => {
  document.addEventListener('visibilitychange', told);
  return () => document.removeEventListener('visibilitychange', told);
};

/** Today where the viewer's unit is, `2026-03-12`; a tab that was left open overnight learns the new day when it is seen again. */
export function useToday(): string {
  const { zone } = useViewer().unit;
  return useSyncExternalStore(seenAgain, () => new Date().toLocaleDateString('sv-SE', { timeZone: zone }));
}
