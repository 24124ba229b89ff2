import { addDays, addMonths, within, type CivilDate, type Span } from '../calendar.js';
import { valueOn } from '../dated.js';
import { thesis } from '../documents.js';
import { rule } from '../finding.js';
import { reviewMonths, reviewParticipants, type ReviewParticipant } from '../parameters/supervision.js';

interface Facts {
  /** The day of the review; null while there was none. */
  reviewedOn: CivilDate | null;
  window: Span;
  participants: readonly ReviewParticipant[];
}

/** The working procedures (SOP) are reviewed in time, with law enforcement, health facilities and partners. */
export const sopReview = rule<Facts>(
  {
    code: 'sop.review',
    kind: 'duty',
    citation: thesis('Bab IV.4.2.5, l.278', 'Melakukan evaluasi terhadap SOP rehabilitasi secara berkala'),
    parameters: [reviewMonths, reviewParticipants],
    optional: ['reviewedOn'],
  },
  ({ reviewedOn, window, participants }, day) => {
    const missing = valueOn(reviewParticipants, day).filter((one) => !participants.includes(one));
    const inTime = reviewedOn !== null && within(reviewedOn, window);
    return { met: inTime && missing.length === 0, found: reviewedOn, required: window.until, missing };
  },
);

/** When the next review is due after the last, or after the unit's first day. */
export const reviewWindow = (lastOn: CivilDate, day: CivilDate): Span => ({
  from: addDays(lastOn, 1),
  until: addMonths(lastOn, valueOn(reviewMonths, day)),
});
