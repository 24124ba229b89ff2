import { addMonths, type CivilDate, type Span } from '../calendar.js';
import { valueOn } from '../dated.js';
import { thesis } from '../documents.js';
import { duty } from '../duty.js';
import { scheduledMonths } from '../parameters/enrollment.js';
import { familySessions } from '../parameters/families.js';

/** The client's family is supported in a session of its own in each enrollment. */
export const familySession = duty(
  'family.session',
  thesis('Bab IV.4.2.6, l.288–290', 'Mengembangkan program pelibatan keluarga melalui kegiatan family support session'),
  { times: familySessions },
);

/** When the family's session is due: from the first day to the day completion is possible. */
export const familySessionWindow = (startedOn: CivilDate, day: CivilDate): Span => ({
  from: startedOn,
  until: addMonths(startedOn, valueOn(scheduledMonths, day)),
});
