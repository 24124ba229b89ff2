import { addDays, type CivilDate } from '../../guideline/calendar.js';
import { editionOn } from '../../guideline/editions.js';
import { enrollmentCompletedRehabilitation } from '../../guideline/rules/enrollment-completed-rehabilitation.js';
import { enrollmentConsent } from '../../guideline/rules/enrollment-consent.js';
import { enrollmentSingleActive } from '../../guideline/rules/enrollment-single-active.js';
import { enrollmentStartsOnReturn } from '../../guideline/rules/enrollment-starts-on-return.js';
import { completedOn } from '../../clients/rehabilitation.js';
import { Enrollment } from '../../enrollments/enrollment.js';
import { demand } from '../../ground/refusal.js';
import type { Followed, Registered } from '../ground/kept.js';
import type { Site } from '../ground/site.js';
import { consentTo } from '../people/consents.js';
import { drawNetwork } from '../people/networks.js';
import { addRehabilitation } from '../people/rehabilitations.js';
import { fateOf, type Fate } from './fate.js';

/** Enrolls a client on the day of coming home, as `enroll` would: after a completed rehabilitation, on consent. */
export function follow(site: Site, registered: Registered, startedOn: CivilDate, known?: Fate): Followed {
  const { chance, unit, world } = site;
  const { client } = registered;
  const endedOn = addDays(startedOn, -chance.whole(0, 2));
  const ended = { endedOn, result: 'COMPLETED' as const, returnedOn: chance.falls(0.8) ? startedOn : null };
  const rehabilitation = addRehabilitation(site, registered, startedOn, ended);
  const consent = consentTo(site, registered, addDays(startedOn, -chance.whole(0, 20)), startedOn);
  const first = site.followed.every((one) => one.client !== client);
  if (first) drawNetwork(site, registered, startedOn, rehabilitation.recordedBy!);
  const { form, provider, returnedOn } = rehabilitation;
  const { givenOn, withdrawnOn, purpose } = consent;
  const active = site.followed.filter((one) => one.client === client && one.enrollment.status === 'ACTIVE').length;
  demand(
    enrollmentCompletedRehabilitation({ form, provider, completedOn: completedOn(rehabilitation) }, startedOn),
    enrollmentSingleActive({ active }, startedOn),
    enrollmentStartsOnReturn({ startedOn, rehabilitationEndedOn: endedOn, returnedOn }, startedOn),
    enrollmentConsent(
      { on: startedOn, givenOn, withdrawnOn, coversPostRehabilitation: purpose === 'POST_REHABILITATION' },
      startedOn,
    ),
  );
  const facts = { client, unit, rehabilitation, consent, startedOn, editionKey: editionOn(startedOn) };
  const enrollment = site.record(Enrollment, startedOn, facts);
  const fate = known ?? fateOf(startedOn, world.last, chance);
  const until = fate.status === 'ACTIVE' ? world.last : fate.on;
  const followed: Followed = {
    ...{ ...registered, enrollment, consent, startedOn, fate, until, diligence: chance.near(0.86, 0.09) },
    ...{ agents: [], urineTests: [], forms: [] },
  };
  site.followed.push(followed);
  return followed;
}
