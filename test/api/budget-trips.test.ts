import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { budgeting } from '../support/budgeting.js';
import { daysAgo, given } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let course: { id: string };
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  course = (await budgeting(world).courses(officer, 1))[0]!;
});
afterAll(() => world.close());

const inputOf = (visitedOn: string) => ({
  ...{ enrollmentId: course.id, visitedOn, announcedOn: visitedOn, mode: 'DIRECT', place: 'HOME' },
  ...{ recoveryStatus: 'RECOVERING', needs: [] },
});

test('a trip stays with the officer who made it when the head corrects the visit', async () => {
  const { done } = given(world);
  const head = await world.signedIn('SUPERVISOR', units.selatan);
  const { id } = await done(officer, 'mutation M($input: RecordVisitInput!) { recordVisit(input: $input) { id } }', {
    input: inputOf(daysAgo(12)),
  });
  await done(
    head,
    `mutation M($of: UUID!, $input: RecordVisitInput!) {
      correctVisit(of: $of, reason: "Salah tanggal", input: $input) { id } }`,
    { of: id, input: inputOf(daysAgo(10)) },
  );
  await budgeting(world).derived(officer);
  const { rows } = await world.owner.query(
    `select evidence_on::text "on", officer_id from payable where evidence = 'TRIP' and status <> 'REVERSED'`,
  );
  expect(rows).toEqual([{ on: daysAgo(10), officer_id: officer.account }]);
});
