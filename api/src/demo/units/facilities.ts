import { addDays } from '../../guideline/calendar.js';
import type { ReferralNeed } from '../../guideline/parameters/referrals.js';
import { Facility, type FacilityKind } from '../../facilities/facility.js';
import { phoneOf } from '../people/person.js';
import type { Site } from '../ground/site.js';

const network: readonly [name: string, kind: FacilityKind, services: ReferralNeed[]][] = [
  ['Puskesmas {district}', 'HEALTH', ['MEDICAL', 'PSYCHOLOGICAL']],
  ['RSUD {district}', 'HEALTH', ['MEDICAL', 'PSYCHIATRIC', 'DETOXIFICATION']],
  ['Balai Rehabilitasi {district}', 'REHABILITATION', ['REHABILITATION', 'DETOXIFICATION', 'PSYCHOLOGICAL']],
  ['PBM {village}', 'COMMUNITY_BASED', ['COMMUNITY_BASED', 'SOCIAL']],
  ['Balai Latihan Kerja {district}', 'TRAINING', ['VOCATIONAL']],
  ['Dinas Sosial, UPT {district}', 'SOCIAL', ['SOCIAL']],
  ['Rumah Rohani {village}', 'RELIGIOUS', ['SPIRITUAL', 'COUPLE_COUNSELLING']],
  ['Pos Bantuan Hukum {district}', 'LEGAL', ['LEGAL_AID']],
];

/** The referral network of a unit: the larger the unit, the longer. Every name says that it is made up. */
export function addFacilities(site: Site): void {
  const { chance, unit, world, places } = site;
  const count = Math.min(network.length, 5 + Math.round(site.seat.clients / 15));
  for (const [pattern, kind, services] of network.slice(0, count)) {
    const place = chance.pick(places);
    const name = `${pattern.replace('{district}', place.district).replace('{village}', place.name)} (contoh)`;
    const facts = { unit, name, kind, services, village: site.village(place.code), active: chance.falls(0.95) };
    const registeredOn = addDays(world.today, -chance.whole(870, 1100));
    site.facilities.push(
      site.record(Facility, registeredOn, {
        ...facts,
        address: `${place.name}, ${place.district}`,
        phone: phoneOf(chance),
      }),
    );
  }
}
