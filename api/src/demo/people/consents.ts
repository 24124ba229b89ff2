import { addDays, type CivilDate } from '../../guideline/calendar.js';
import type { ReferralNeed } from '../../guideline/parameters/referrals.js';
import { Consent } from '../../clients/consent.js';
import type { Facility } from '../../facilities/facility.js';
import type { Registered } from '../ground/kept.js';
import type { Site } from '../ground/site.js';
import type { Person } from './person.js';

/** Days most consents to a referral hold. */
const HOLDS = 180;

const signerOf = ({ age }: Person) => (age < 18 ? 'GUARDIAN' : 'CLIENT');

/** The consent to post-rehabilitation, given at intake; a guardian signs for a child. */
export function consentTo(
  site: Site,
  { client, person }: Registered,
  givenOn: CivilDate,
  recordedOn: CivilDate,
): Consent {
  return site.record(Consent, recordedOn, {
    ...{ client, unit: site.unit, purpose: 'POST_REHABILITATION', signedBy: signerOf(person), givenOn },
    ...{ need: null, receiver: null, what: null, expiresOn: null },
  });
}

/** The consent to a referral: to this receiver, for this need or any. */
export function consentToReferral(
  site: Site,
  { client, person }: Registered,
  receiver: Facility,
  need: ReferralNeed,
  givenOn: CivilDate,
): Consent {
  const { chance, unit } = site;
  return site.record(Consent, givenOn, {
    ...{ client, unit, purpose: 'REFERRAL', receiver, what: 'Ringkasan rapor pemulihan', givenOn },
    ...{ need: chance.falls(0.7) ? need : null, signedBy: signerOf(person) },
    expiresOn: chance.falls(0.7) ? addDays(givenOn, HOLDS) : null,
  });
}
