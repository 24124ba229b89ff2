import { addDays, type CivilDate, type Span } from '../calendar.js';
import { valueOn } from '../dated.js';
import { news } from '../documents.js';
import { duty } from '../duty.js';
import { enrollmentDays } from '../parameters/clocks.js';

/**
 * Release leads to an enrollment, as any completed rehabilitation does.
 * Doubt: the article on prisons ends with the release (l.578); that it leads here is BNN's sentence of 2025.
 */
export const prisonRelease = duty(
  'prison.release',
  news('l.16', 'setelah menjalani tahapan rehabilitasi medis dan sosial'),
  { clock: [enrollmentDays] },
);

/** When an enrollment is due after the release. */
export const releaseWindow = (releasedOn: CivilDate, day: CivilDate): Span => ({
  from: releasedOn,
  until: addDays(releasedOn, valueOn(enrollmentDays, day)),
});
