import type { CivilDate } from '../../guideline/calendar.js';

/** Hours before Greenwich; no zone of Indonesia has a summer time. */
const hours: Readonly<Record<string, number>> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };
const MINUTE = 60_000;

const ahead = (zone: string) => (hours[zone] ?? 7) * 60 * MINUTE;

/** The instant so many minutes after midnight of a day in a zone. */
export const instantOf = (day: CivilDate, zone: string, minutes: number): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE - ahead(zone));

/** The day of an instant in a zone. */
export const dayIn = (instant: Date, zone: string): CivilDate =>
  new Date(instant.getTime() + ahead(zone)).toISOString().slice(0, 10);
