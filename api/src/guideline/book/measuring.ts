import type { AnyRule } from '../finding.js';
import { outcomeOfficer } from '../rules/outcome-officer.js';
import { outcomePrerequisites } from '../rules/outcome-prerequisites.js';
import { outcomeRecovered } from '../rules/outcome-recovered.js';
import { outcomeSchedule } from '../rules/outcome-schedule.js';
import { qolComplete } from '../rules/qol-complete.js';
import { qolFinalNotEarly } from '../rules/qol-final-not-early.js';
import { qolGood } from '../rules/qol-good.js';
import { qolImprovement } from '../rules/qol-improvement.js';
import { qolPair } from '../rules/qol-pair.js';
import { qolSchedule } from '../rules/qol-schedule.js';
import { urineExaminer } from '../rules/urine-examiner.js';
import { urineLimit } from '../rules/urine-limit.js';
import { urineResult } from '../rules/urine-result.js';
import { urineSchedule } from '../rules/urine-schedule.js';

/** Urine tests, quality of life and outcome (bimbingan lanjut). */
export const measuringRules = {
  'urine.examiner': urineExaminer,
  'urine.limit': urineLimit,
  'urine.result': urineResult,
  'urine.schedule': urineSchedule,
  'qol.pair': qolPair,
  'qol.schedule': qolSchedule,
  'qol.final-not-early': qolFinalNotEarly,
  'qol.complete': qolComplete,
  'qol.good': qolGood,
  'qol.improvement': qolImprovement,
  'outcome.prerequisites': outcomePrerequisites,
  'outcome.recovered': outcomeRecovered,
  'outcome.officer': outcomeOfficer,
  'outcome.schedule': outcomeSchedule,
} as const satisfies Record<string, AnyRule>;
