import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given, today, villages } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const period = { from: daysAgo(365), until: today() };

test('trainings of partners say whom of them BNN has not reached yet', async () => {
  const { done } = given(world);
  const record =
    'mutation M($input: RecordPartnerTrainingInput!) { recordPartnerTraining(input: $input) { kind hours } }';
  const reached =
    'query Q($from: Date!, $until: Date!) { partnersTrained(from: $from, until: $until) { met missing rule { code } } }';
  const input = {
    institution: 'IPWL Harapan (contoh)',
    topic: 'Rujukan',
    heldOn: daysAgo(40),
    participants: 12,
    hours: 8,
  };
  for (const kind of ['IPWL', 'LKS']) await done(officer, record, { input: { ...input, kind } });
  expect(await done(officer, reached, period)).toEqual({
    ...{ met: false, missing: ['pegawai kementerian'], rule: { code: 'partner.training' } },
  });
  await done(officer, record, { input: { ...input, kind: 'MINISTRY_OFFICIALS' } });
  expect(await done(officer, reached, period)).toMatchObject({ met: true, missing: [] });
  const { errors } = await world.ask(officer, record, { input: { ...input, kind: 'LKS', participants: 0 } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.participants' });
  const beside = await world.signedIn('OFFICER', units.timur);
  expect(
    (await world.ask<any, object>(beside, '{ partnerTrainings { totalCount } }')).data.partnerTrainings.totalCount,
  ).toBe(0);
});

test('coverage is who came into the programme of those who completed rehabilitation, by area, age, pathway and origin', async () => {
  const its = given(world);
  await its.enrollment(officer, daysAgo(30));
  const { id } = await its.client(officer, { villageCode: villages.tebetBarat, pathway: 'COMPULSORY' });
  await its.rehabilitation(officer, id, daysAgo(20), { provider: 'COMMUNITY' });
  await its.agent(officer);
  const query = `query Q($by: CoverageDimension!, $from: Date!, $until: Date!) {
    coverage(by: $by, from: $from, until: $until) { group groupName served inNeed agents finding { met found } } }`;
  const by = (one: string) => its.done(officer, query, { by: one, ...period });
  expect(await by('UNIT')).toEqual([
    {
      ...{ group: '3174', groupName: 'BNNK Jakarta Selatan', served: 1, inNeed: 2, agents: 1 },
      finding: { met: false, found: '50' },
    },
  ]);
  expect((await by('VILLAGE')).map((one: any) => [one.groupName, one.served, one.agents])).toEqual([
    ['Tebet Barat', 0, 0],
    ['Tebet Timur', 1, 1],
  ]);
  expect((await by('PATHWAY')).map((one: any) => [one.group, one.served])).toEqual([
    ['COMPULSORY', 0],
    ['VOLUNTARY', 1],
  ]);
  expect((await by('ORIGIN')).map((one: any) => one.group)).toEqual(['COMMUNITY', 'BNN']);
  expect(await by('AGE_GROUP')).toMatchObject([{ served: 1, inNeed: 2 }]);
});
