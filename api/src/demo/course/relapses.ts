import { addDays, type CivilDate } from '../../guideline/calendar.js';
import { stepsOf } from '../../guideline/handling.js';
import type { HandlingStep, RelapseType } from '../../guideline/parameters/relapses.js';
import { relapseClose } from '../../guideline/rules/relapse-close.js';
import { relapseType } from '../../guideline/rules/relapse-type.js';
import { careOf } from '../../enrollments/care.js';
import { demand } from '../../ground/refusal.js';
import { RelapseEvent, RelapseStep } from '../../relapses/relapse.js';
import { agentOn, type Followed } from '../ground/kept.js';
import type { Site } from '../ground/site.js';
import { refer } from './referrals.js';
import { take } from './urineTests.js';

const facts = {
  SLIP: { times: 1, noticedQuickly: true, soughtHelp: true, symptoms: [] },
  LAPSE: { times: 3, noticedQuickly: false, soughtHelp: false, symptoms: [] },
  RELAPSE: { times: 9, noticedQuickly: false, soughtHelp: false, symptoms: ['WITHDRAWAL', 'CRAVING'] },
} as const;

/** Days after it was noticed within which an event is handled and closed. */
export const HANDLED_WITHIN = 8;

/** A slip, lapse or relapse, noticed on a visit and handled step by step; a recent one may still be open. */
export function addRelapse(site: Site, followed: Followed, type: RelapseType, noticedOn: CivilDate): void {
  const { enrollment, startedOn, until } = followed;
  const communityBased = site.facilities.some(
    ({ kind, active, village }) => kind === 'COMMUNITY_BASED' && active && village === enrollment.client.village,
  );
  const recorded = { ...facts[type], symptoms: [...facts[type].symptoms] };
  demand(relapseType({ type, ...recorded }, startedOn));
  const event = { ...careOf(enrollment), ...recorded, type, noticedOn, communityBased, note: null };
  const relapse = site.record(RelapseEvent, noticedOn, event, agentOn(followed, noticedOn));
  const handled: { step: HandlingStep; on: CivilDate; declined: boolean }[] = [];
  for (const step of stepsOf(type, communityBased, startedOn)) {
    const on = addDays(noticedOn, type === 'RELAPSE' ? 0 : site.chance.whole(0, HANDLED_WITHIN - 2));
    if (on > until) continue;
    const { declined, evidence } = evidenceOf(site, followed, relapse, step, on);
    site.record(RelapseStep, on, { ...careOf(enrollment), relapse, step, takenOn: on, declined, evidence, note: null });
    handled.push({ step, on, declined });
  }
  const closedOn = addDays(noticedOn, type === 'RELAPSE' ? 1 : HANDLED_WITHIN);
  const finding = relapseClose({ type, communityBased, handled, closedOn }, startedOn);
  if (finding.met && closedOn <= until) relapse.closedOn = closedOn;
}

/** The test or the referral a step consists of; a referral nobody offers was declined. */
function evidenceOf(site: Site, followed: Followed, relapse: RelapseEvent, step: HandlingStep, on: CivilDate) {
  if (step === 'URINE_TEST') return { declined: false, evidence: take(site, followed, on, 'POSITIVE', relapse).id };
  if (!step.endsWith('_REFERRAL')) return { declined: false, evidence: null };
  const need = step === 'DETOXIFICATION_REFERRAL' ? 'DETOXIFICATION' : 'REHABILITATION';
  const receiver = site.facilities.find(({ active, services }) => active && services.includes(need));
  if (!receiver || step === 'COMMUNITY_BASED_REFERRAL') return { declined: true, evidence: null };
  return { declined: false, evidence: refer(site, followed, receiver, need, on, 'ACCEPTED', relapse).id };
}
