import { addDays, type CivilDate, type Span } from '../calendar.js';
import { valueOn } from '../dated.js';
import { thesis } from '../documents.js';
import { duty } from '../duty.js';
import { answerDays } from '../parameters/clocks.js';

/** A sent referral has an answer in time. */
export const referralFollowUp = duty(
  'referral.follow-up',
  thesis('Bab IV.4.1.2.2, l.156–158', 'yang berpotensi menimbulkan keterlambatan layanan'),
  { clock: [answerDays] },
);

/** Whether a referral sent on a day still waits for its answer when that was due. */
export const answerLate = (sentOn: CivilDate, day: CivilDate, on: CivilDate): boolean =>
  on > answerWindow(sentOn, day).until;

/** When the answer to a referral is due. */
export const answerWindow = (sentOn: CivilDate, day: CivilDate): Span => ({
  from: sentOn,
  until: addDays(sentOn, valueOn(answerDays, day)),
});
