import type { AnyRule } from '../finding.js';
import { enrollmentCompletedRehabilitation } from '../rules/enrollment-completed-rehabilitation.js';
import { enrollmentConsent } from '../rules/enrollment-consent.js';
import { enrollmentExit } from '../rules/enrollment-exit.js';
import { enrollmentMandatory } from '../rules/enrollment-mandatory.js';
import { enrollmentMinimumDuration } from '../rules/enrollment-minimum-duration.js';
import { enrollmentSingleActive } from '../rules/enrollment-single-active.js';
import { enrollmentStartsOnReturn } from '../rules/enrollment-starts-on-return.js';

/** Enrollment (kepesertaan). */
export const enrollmentRules = {
  'enrollment.completed-rehabilitation': enrollmentCompletedRehabilitation,
  'enrollment.single-active': enrollmentSingleActive,
  'enrollment.starts-on-return': enrollmentStartsOnReturn,
  'enrollment.consent': enrollmentConsent,
  'enrollment.mandatory': enrollmentMandatory,
  'enrollment.minimum-duration': enrollmentMinimumDuration,
  'enrollment.exit': enrollmentExit,
} as const satisfies Record<string, AnyRule>;
