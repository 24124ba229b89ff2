import { addDays, type CivilDate } from '../../guideline/calendar.js';
import type { AssessmentPhase } from '../../guideline/parameters/qualityOfLife.js';
import { qolComplete } from '../../guideline/rules/qol-complete.js';
import { qolFinalNotEarly } from '../../guideline/rules/qol-final-not-early.js';
import { qolPair } from '../../guideline/rules/qol-pair.js';
import type { Answers } from '../../guideline/whoqol/items.js';
import { score } from '../../guideline/whoqol/scoring.js';
import { QualityOfLifeAssessment } from '../../assessments/qualityOfLife.js';
import { careOf } from '../../enrollments/care.js';
import { demand } from '../../ground/refusal.js';
import type { Followed } from '../ground/kept.js';
import type { Site } from '../ground/site.js';

/** Records a form of a course with its scores, as `recordForm` would. */
export function fillIn(
  site: Site,
  followed: Followed,
  phase: AssessmentPhase,
  takenOn: CivilDate,
  answers: Answers,
): QualityOfLifeAssessment {
  const { enrollment, startedOn, forms } = followed;
  demand(
    qolPair({ phase, standing: forms.filter((one) => one.phase === phase).length }, startedOn),
    qolFinalNotEarly({ phase, startedOn, takenOn }, startedOn),
    qolComplete({ answers, policy: 'SPSS' }, startedOn),
  );
  const { domains, ...scored } = score(answers, startedOn, 'SPSS');
  const facts = { phase, takenOn, answers: [...answers], ...scored, domains: [...domains] };
  const recordedOn = addDays(takenOn, site.chance.whole(0, 1));
  const form = site.record(QualityOfLifeAssessment, recordedOn, { ...careOf(enrollment), ...facts });
  form.assessor = site.officers.find(({ id }) => id === form.recordedBy) ?? null;
  forms.push(form);
  return form;
}
