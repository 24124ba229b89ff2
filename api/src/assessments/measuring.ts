import type { CivilDate } from '../guideline/calendar.js';
import type { Finding } from '../guideline/finding.js';
import type { AssessmentPhase } from '../guideline/parameters/qualityOfLife.js';
import { qolFinalNotEarly } from '../guideline/rules/qol-final-not-early.js';
import { qolPair } from '../guideline/rules/qol-pair.js';

interface Measuring {
  phase: AssessmentPhase;
  /** Measurements of the phase that stand. */
  standing: number;
  startedOn: CivilDate;
  takenOn: CivilDate;
}

/** What a measurement stands on, whoever takes it: one of its phase, and the final not before the last month. */
export const measuring = ({ phase, standing, startedOn, takenOn }: Measuring, day: CivilDate): Finding[] => [
  qolPair({ phase, standing }, day),
  qolFinalNotEarly({ phase, startedOn, takenOn }, day),
];
