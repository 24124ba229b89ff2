import { addDays, daysBetween, type CivilDate, type Span } from '../calendar.js';
import { valueOn } from '../dated.js';
import { prison } from '../documents.js';
import { duty } from '../duty.js';
import { trainingFromPart, trainingUntilPart } from '../parameters/prisons.js';

/** Self-reliance training in prison begins within its part of the sentence; recidivists come first. */
export const prisonVocationalWindow = duty(
  'prison.vocational-window',
  prison('B, l.550–552', 'dilaksanakan setelah narapidana menjalani 1/3 hingga 1/2 masa pidana mereka'),
  { clock: [trainingFromPart, trainingUntilPart] },
);

/** When self-reliance training is due to begin; `sentence` is the first and the last day, both served. */
export function vocationalWindow(sentence: Span, day: CivilDate): Span {
  const days = daysBetween(sentence.from, sentence.until) + 1;
  const after = (part: number) => addDays(sentence.from, Math.ceil(days / part));
  return { from: after(valueOn(trainingFromPart, day)), until: after(valueOn(trainingUntilPart, day)) };
}
