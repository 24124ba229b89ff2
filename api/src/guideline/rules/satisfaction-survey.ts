import { addDays, type CivilDate, type Span } from '../calendar.js';
import { valueOn } from '../dated.js';
import { thesis } from '../documents.js';
import { duty } from '../duty.js';
import { surveyDays } from '../parameters/clocks.js';

/** At the end of each enrollment the client is asked how satisfied they are. */
export const satisfactionSurvey = duty(
  'satisfaction.survey',
  thesis('Bab IV.4.2.4, l.268–270', 'monitoring kepuasan klien di setiap akhir program'),
  { clock: [surveyDays] },
);

/** When the survey is due after the enrollment's last day. */
export const surveyWindow = (endedOn: CivilDate, day: CivilDate): Span => ({
  from: endedOn,
  until: addDays(endedOn, valueOn(surveyDays, day)),
});
