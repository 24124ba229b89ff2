import { expect, test } from '@jest/globals';
import { referralReceiver } from '../../api/src/guideline/rules/referral-receiver.js';

const day = '2026-01-12';

const facts = { need: 'PSYCHIATRIC', inNetwork: true, services: ['MEDICAL', 'PSYCHIATRIC'] } as const;

test('a facility of the network that offers the service may receive a referral', () => {
  expect(referralReceiver(facts, day).met).toBe(true);
});

test('a facility that does not offer it is refused', () => {
  const finding = referralReceiver({ ...facts, services: ['MEDICAL'] }, day);
  expect(finding).toMatchObject({ met: false, missing: ['OFFERS_THE_SERVICE'], field: 'facilityId' });
});

test('a facility outside the network is refused', () => {
  expect(referralReceiver({ ...facts, inNetwork: false }, day).missing).toEqual(['IN_NETWORK']);
});
