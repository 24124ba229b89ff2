import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given, villages } from '../support/given.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

test('a meeting of two is refused with its citation, and nothing of it is written', async () => {
  const { enrollment, agent } = given(world);
  const { id: agentId } = await agent(officer);
  const first = await enrollment(officer, daysAgo(20));
  const second = await enrollment(officer, daysAgo(20));
  const { errors } = await world.ask(
    officer,
    'mutation M($input: RecordGroupMeetingInput!) { recordGroupMeeting(input: $input) { id } }',
    {
      input: {
        ...{
          heldOn: daysAgo(2),
          villageCode: villages.tebetTimur,
          place: 'Balai warga RW 03',
          topics: ['Saling mendukung'],
        },
        ...{
          facilitator: { agentId },
          attendance: [first, second].map(({ id }) => ({ enrollmentId: id, attendee: 'CLIENT' })),
        },
      },
    },
  );
  expect(errors?.[0]?.extensions['findings']).toMatchObject([
    {
      rule: 'meeting.quorum',
      found: '2',
      required: '3',
      contested: 'C1',
      citation: { place: 'Bab III.B.2.b.4, l.561' },
    },
  ]);
  const { rows } = await world.owner.query('select count(*)::int n from group_meeting');
  expect(rows[0].n).toBe(0);
});
