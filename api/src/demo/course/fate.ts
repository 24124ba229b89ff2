import { addDays, addMonths, type CivilDate } from '../../guideline/calendar.js';
import { valueOn } from '../../guideline/dated.js';
import { minimumMonths, type ExitReason } from '../../guideline/parameters/enrollment.js';
import type { Chance } from '../ground/chance.js';

/** How a course went: it goes on, was completed on a day, or ended before for a reason. */
export type Fate =
  | { status: 'ACTIVE' }
  | { status: 'COMPLETED'; on: CivilDate }
  | { status: 'EXITED'; on: CivilDate; reason: ExitReason };

const reasons: Record<ExitReason, number> = {
  ...{ REFERRED_RELAPSE: 26, TRANSFERRED: 16, WITHDRAWN: 20, LOST_CONTACT: 22, DETAINED: 12, DECEASED: 8 },
};

/** Most courses end soon after their months are over; some are extended, some end before. What has not come is not told. */
export function fateOf(startedOn: CivilDate, last: CivilDate, chance: Chance): Fate {
  const exit = { on: addDays(startedOn, chance.whole(16, 112)), reason: chance.weighted(reasons) };
  const over = addMonths(startedOn, valueOn(minimumMonths, startedOn));
  const later = chance.weighted({ soon: 60, later: 22, extended: 18 });
  const lag = { soon: chance.whole(0, 12), later: chance.whole(13, 40), extended: chance.whole(41, 120) }[later];
  if (chance.falls(0.13)) return exit.on <= last ? { status: 'EXITED', ...exit } : { status: 'ACTIVE' };
  const on = addDays(over, lag);
  return on <= last ? { status: 'COMPLETED', on } : { status: 'ACTIVE' };
}

/** So many days ago a group of clients came home: nearly half within the months of a course. */
export function daysAgoOf(chance: Chance): number {
  const span = chance.weighted({ now: 46, before: 10, earlier: 44 });
  return { now: chance.whole(4, 120), before: chance.whole(121, 200), earlier: chance.whole(201, 800) }[span];
}

/** A note on an exit, as an officer writes it. */
export const exitNotes: Readonly<Record<ExitReason, string>> = {
  REFERRED_RELAPSE: 'Dirujuk kembali ke layanan rehabilitasi.',
  TRANSFERRED: 'Pindah domisili ke luar wilayah kerja.',
  WITHDRAWN: 'Menarik persetujuan dan tidak melanjutkan program.',
  LOST_CONTACT: 'Tidak dapat ditemui; keluarga tidak mengetahui keberadaannya.',
  DETAINED: 'Menjalani proses hukum.',
  DECEASED: 'Meninggal dunia karena sakit.',
};
