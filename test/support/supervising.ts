import { daysAgo, given } from './given.js';
import { units } from './units.js';
import type { Person, World } from './world.js';

/** What supervision is planned and recorded with. */
export const plan =
  'mutation M($input: PlanSupervisionInput!) { planSupervision(input: $input) { id version status } }';
export const hold = `mutation M($id: UUID!, $v: Int!, $input: RecordSupervisionInput!) {
  recordSupervision(id: $id, expectedVersion: $v, input: $input) { id status heldOn purposes
    findings { purpose verdict note client { id } rule { code } followUps { id status owner { id } } } } }`;

/** A visit of a province to its regency, and what it found there. */
export const visit = {
  ...{ supervised: 'REGENCY', unitId: units.selatan, plannedOn: daysAgo(-7), purposes: ['REFERRAL_NETWORK'] },
};
export const finding = {
  ...{ purpose: 'REFERRAL_NETWORK', verdict: 'NEEDS_ACTION', note: 'Dua fasilitas belum dikoordinasikan' },
};

/** Plans a visit. */
export const planned = (world: World, who: Person, input: object = visit) => given(world).done(who, plan, { input });
