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

const record =
  'mutation M($input: RecordGroupMeetingInput!) { recordGroupMeeting(input: $input) { id clientsPresent costsPayable attendance { attendee } facilitator: agent { name } } }';
const held = (agentId: string | null, enrollments: { id: string }[], more: object = {}) => ({
  input: {
    ...{ heldOn: daysAgo(2), villageCode: villages.tebetTimur, place: 'Balai warga', topics: ['Saling mendukung'] },
    ...{
      facilitator: { agentId },
      attendance: enrollments.map(({ id }) => ({ enrollmentId: id, attendee: 'CLIENT' })),
      ...more,
    },
  },
});
const several = async (count: number, village = villages.tebetTimur) => {
  const made: { id: string }[] = [];
  for (let n = 0; n < count; n += 1)
    made.push(await given(world).enrollment(officer, daysAgo(20), { villageCode: village }));
  return made;
};
const findingsOf = (variables: object) => given(world).broken(officer, record, variables);

test('a meeting of three clients and a family is held, and counts as attended in their courses', async () => {
  const { id: agentId } = await given(world).agent(officer);
  const [a, b, c, d] = await several(4);
  const variables = held(agentId, [a!, b!, c!]);
  variables.input.attendance.push({ enrollmentId: d!.id, attendee: 'FAMILY' });
  const { data } = await world.ask<any, object>(officer, record, variables);
  expect(data.recordGroupMeeting).toMatchObject({
    clientsPresent: 3,
    costsPayable: false,
    facilitator: { name: 'Budi Santoso' },
  });
  const four = await world.ask<any, object>(officer, record, held(agentId, (await several(4)) as never));
  expect(four.data.recordGroupMeeting).toMatchObject({ clientsPresent: 4, costsPayable: true });
  const course = await world.ask<any, object>(
    officer,
    'query Q($id: UUID!) { enrollment(id: $id) { meetings { place } } }',
    { id: d!.id },
  );
  expect(course.data.enrollment.meetings).toEqual([{ place: 'Balai warga' }]);
});

test('a meeting with nobody who facilitates is refused, as is a client listed twice or before their course', async () => {
  const { id: agentId } = await given(world).agent(officer);
  const [a, b, c] = await several(3);
  expect(await findingsOf(held(null, [a!, b!, c!]))).toEqual(['meeting.facilitator']);
  expect(await findingsOf(held(agentId, [a!, b!, c!, a!]))).toEqual(['meeting.active-client']);
  expect(await findingsOf(held(agentId, [a!, b!, c!], { heldOn: daysAgo(30) }))).toHaveLength(3);
});

test('clients of another village come only to a joint meeting that the host village cannot fill', async () => {
  const { id: agentId } = await given(world).agent(officer);
  const guests = await several(2, villages.tebetBarat);
  const [host] = await several(1, villages.tebetBarat);
  const input = held(agentId, [host!, ...guests], { villageCode: '31.74.01.1003' });
  expect(await findingsOf(input)).toEqual(['meeting.joint']);
  expect(await findingsOf({ input: { ...input.input, joint: true } })).toEqual([]);
});
