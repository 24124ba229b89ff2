import { addDays, type CivilDate, type Span } from '../calendar.js';
import { valueOn } from '../dated.js';
import { news } from '../documents.js';
import { duty } from '../duty.js';
import { communityBasedEnrollmentDays, enrollmentDays } from '../parameters/clocks.js';
import type { RehabilitationForm } from '../parameters/enrollment.js';

/** Every completed rehabilitation leads to an enrollment; clients of community based recovery (PBM) enroll at once. */
export const enrollmentMandatory = duty(
  'enrollment.mandatory',
  news('l.12', 'program pascarehabilitasi merupakan tahap krusial dan wajib dijalankan'),
  { clock: [enrollmentDays, communityBasedEnrollmentDays] },
);

/** A rehabilitation that was completed. */
interface Completed {
  form: RehabilitationForm;
  completedOn: CivilDate;
}

/** When an enrollment is due; from the window's last day on, a client without one is on the "not enrolled" list. */
export function enrollmentWindow({ form, completedOn }: Completed, day: CivilDate): Span {
  const days = valueOn(form === 'COMMUNITY_BASED' ? communityBasedEnrollmentDays : enrollmentDays, day);
  return { from: completedOn, until: addDays(completedOn, days) };
}
