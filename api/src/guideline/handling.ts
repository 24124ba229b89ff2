import { addDays, type CivilDate, type Span } from './calendar.js';
import type { DutyCode } from './codes.js';
import { valueOn } from './dated.js';
import type { Citation } from './documents.js';
import { rule, type Rule } from './finding.js';
import { handlingDays } from './parameters/clocks.js';
import { declinableSteps, handlingSteps, type HandlingStep, type RelapseType } from './parameters/relapses.js';
import type { Recorder } from './parameters/roles.js';
import { recordersOf } from './rules/officer-only.js';

/** A step that was taken, or, of a referral, declined by the client. */
export interface Handled {
  step: HandlingStep;
  on: CivilDate;
  declined?: boolean;
}

/** What the handling of a relapse is judged by. */
export interface HandlingFacts {
  /** The day the relapse became known. */
  noticedOn: CivilDate;
  /** Whether the client's village has community based recovery (PBM). */
  communityBased: boolean;
  handled: readonly Handled[];
}

/**
 * The steps a relapse is handled with.
 * Doubt: a lapse "dapat dilakukan rujukan ke PBM" where the village has one, "namun" else the officer handles it
 * (l.659); the referral is read as one more step there, which the client may decline, beside the officer's six.
 */
export const stepsOf = (type: RelapseType, communityBased: boolean, day: CivilDate): readonly HandlingStep[] =>
  valueOn(handlingSteps[type], day).filter((step) => communityBased || step !== 'COMMUNITY_BASED_REFERRAL');

/** Steps not taken; a declined referral counts as settled, any other declined step does not. */
export const lacking = (steps: readonly HandlingStep[], handled: readonly Handled[]): HandlingStep[] =>
  steps.filter(
    (step) => !handled.some((one) => one.step === step && (!one.declined || declinableSteps.includes(step))),
  );

/** When every step of a handling is due. */
export const handlingWindow = (noticedOn: CivilDate, day: CivilDate): Span => ({
  from: noticedOn,
  until: addDays(noticedOn, valueOn(handlingDays, day)),
});

/** Who may take a step: an agent only in a slip, and nobody but an officer tests urine. */
export function handlersOf(type: RelapseType, step: HandlingStep, day: CivilDate): readonly Recorder[] {
  const handlers = recordersOf(`${type}_HANDLING`, day);
  return step === 'URINE_TEST' ? handlers.filter((one) => recordersOf('URINE_TEST', day).includes(one)) : handlers;
}

/** Makes the duty of a type of relapse: each of its steps, in time. */
export function handling(code: DutyCode, citation: Citation, type: RelapseType): Rule<HandlingFacts> {
  const parameters = [handlingSteps[type], handlingDays];
  return rule<HandlingFacts>(
    { code, kind: 'duty', citation, parameters },
    ({ noticedOn, communityBased, handled }, day) => {
      const required = stepsOf(type, communityBased, day);
      const { until } = handlingWindow(noticedOn, day);
      const missing = lacking(
        required,
        handled.filter(({ on }) => on <= until),
      );
      return {
        met: missing.length === 0,
        found: required.filter((step) => !missing.includes(step)),
        required,
        missing,
      };
    },
  );
}
