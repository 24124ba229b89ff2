import { reviewParticipants2025, type ReviewParticipant } from '../guideline/parameters/supervision.js';
import { words } from '../ground/words.js';

export const Participant = words<ReviewParticipant>(
  'ReviewParticipant',
  reviewParticipants2025,
  'Who takes part in a review of the working procedures (pihak yang terlibat). Thesis of 2025, l.280–282.',
);
