import { addDays, addMonths, type CivilDate, type Span } from '../calendar.js';
import { valueOn } from '../dated.js';
import { thesis } from '../documents.js';
import { duty } from '../duty.js';
import { refresherMonths } from '../parameters/clocks.js';

/** An officer refreshes the training in time. */
export const trainingRefresher = duty(
  'training.refresher',
  thesis('Bab IV.4.2.2, l.238', 'juga perlu disertai dengan kegiatan refreshing modul'),
  { clock: [refresherMonths] },
);

/** When the next training is due after the last one. */
export const refresherWindow = (trainedOn: CivilDate, day: CivilDate): Span => ({
  from: addDays(trainedOn, 1),
  until: addMonths(trainedOn, valueOn(refresherMonths, day)),
});
