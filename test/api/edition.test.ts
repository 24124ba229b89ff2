import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, addMonths } from '../../api/src/guideline/calendar.js';
import { enact } from '../../api/src/guideline/enact.js';
import { sampleEdition } from '../guideline/sampleEdition.js';
import { daysAgo, given, today, villages } from '../support/given.js';
import { formOf } from '../support/judged.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let supervisor: Person;
let undo: () => void;
/** The sample edition is in force since some days ago: courses before keep the first, courses after have it. */
const from = daysAgo(30);
beforeAll(async () => {
  undo = enact({ ...sampleEdition, from });
  world = await openWorld();
  officer = await given(world).officer();
  supervisor = await world.signedIn('SUPERVISOR', units.selatan);
});
afterAll(async () => {
  undo();
  await world.close();
});

const move =
  'mutation M($input: MoveEditionInput!) { moveEdition(input: $input) { movedOn reason from { key } to { key } } }';
const look = `query Q($id: UUID!) { enrollment(id: $id) { edition { key } editionsAtHand { key } editionMoves { reason }
  schedule { month } mayComplete { findings { rule { code } required } } } }`;
const looked = async (id: string) => (await world.ask<any, object>(officer, look, { id })).data.enrollment;
const moved = (enrollmentId: string, more: object = {}) => ({
  input: { enrollmentId, edition: 'juknisContoh', on: today(), reason: 'Diminta Direktorat', ...more },
});

test('a course of the day before keeps the old edition for its life; one of the day itself has the new one', async () => {
  const before = await looked((await given(world).enrollment(officer, addDays(from, -1))).id);
  expect(before).toMatchObject({
    edition: { key: 'juknis2019' },
    editionsAtHand: [{ key: 'juknis2019' }, { key: 'juknisContoh' }],
  });
  expect(before.schedule).toHaveLength(4);
  const after = await looked((await given(world).enrollment(officer, from)).id);
  expect(after.edition.key).toBe('juknisContoh');
  expect(after.schedule).toHaveLength(6);
});

test('a supervisor moves a course to the new edition for a reason, and its whole course is judged by it', async () => {
  const startedOn = daysAgo(100);
  const { id } = await given(world).enrollment(officer, startedOn);
  const done = await given(world).done(supervisor, move, moved(id));
  expect(done).toMatchObject({ movedOn: today(), from: { key: 'juknis2019' }, to: { key: 'juknisContoh' } });
  const course = await looked(id);
  expect(course).toMatchObject({ edition: { key: 'juknisContoh' }, editionMoves: [{ reason: 'Diminta Direktorat' }] });
  expect(course.schedule).toHaveLength(6);
  expect(JSON.stringify(course.mayComplete.findings)).toContain(String(Number(addMonths(startedOn, 6).slice(8))));
  const final = 'mutation M($input: RecordQualityOfLifeInput!) { recordQualityOfLife(input: $input) { id } }';
  const early = await world.ask(officer, final, { input: formOf(id, 'FINAL', addDays(addMonths(startedOn, 3), 2)) });
  expect(early.errors?.[0]?.extensions['findings']).toMatchObject([{ rule: 'qol.final-not-early' }]);
});

test('what a move would change is told before it, and is what stands after it', async () => {
  const { id } = await given(world).enrollment(officer, daysAgo(100));
  const preview = `query Q($id: UUID!, $edition: String!) { enrollment(id: $id) { edition { key } duties { step from until }
    judgedBy(edition: $edition) { scheduledMonths changes { before { step until } after { step until } } mayComplete { allowed } } } }`;
  const foreseen = async (edition: string) =>
    (await world.ask<any, object>(supervisor, preview, { id, edition })).data.enrollment;
  const { judgedBy, edition, duties } = await foreseen('juknisContoh');
  expect([edition.key, judgedBy.scheduledMonths, judgedBy.mayComplete.allowed]).toEqual(['juknis2019', 6, false]);
  const final = judgedBy.changes.find(({ after }: any) => after?.step === 'FINAL_ASSESSMENT');
  expect(final.before.until < final.after.until).toBe(true);
  expect(judgedBy.changes.filter(({ before }: any) => before === null).length).toBeGreaterThan(0);
  expect((await foreseen('juknis2019')).judgedBy.changes).toEqual([]);
  await given(world).done(supervisor, move, moved(id));
  const after = await foreseen('juknis2019');
  expect(after.duties).not.toEqual(duties);
  expect(after.judgedBy.changes).toHaveLength(judgedBy.changes.length);
  const { errors } = await world.ask(supervisor, preview, { id, edition: 'news2025' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'edition' });
});

test('a course is late once the months of its own edition are over, moved or not', async () => {
  const over = `query Q($late: Boolean!) { enrollments(filter: { late: $late, statuses: [ACTIVE] }, first: 100) { nodes { id scheduledMonths } }
    clients(filter: { late: $late, standings: [ACTIVE] }, first: 100) { nodes { activeEnrollment { id } } } }`;
  const asked = async (late: boolean): Promise<Map<string, number>> => {
    const { enrollments, clients } = (await world.ask<any, object>(officer, over, { late })).data;
    expect(clients.nodes.map((one: any) => one.activeEnrollment.id).toSorted()).toEqual(
      enrollments.nodes.map((one: any) => one.id).toSorted(),
    );
    return new Map(enrollments.nodes.map((one: any) => [one.id, one.scheduledMonths]));
  };
  const four = addMonths(today(), -4);
  const [late, lastDay, other] = await Promise.all(
    [four, addDays(four, 1), four].map((startedOn) => given(world).enrollment(officer, startedOn)),
  );
  await given(world).done(supervisor, move, moved(other!.id));
  const [past, within] = [await asked(true), await asked(false)];
  expect([past.get(late!.id), within.get(lastDay!.id), within.get(other!.id)]).toEqual([4, 4, 6]);
});

test('nobody moves a course to what is no edition, to its own, without a reason, or as an officer', async () => {
  const { id } = await given(world).enrollment(officer, daysAgo(100));
  const codeOf = async (who: Person, variables: object) =>
    (await world.ask(who, move, variables)).errors?.[0]?.extensions;
  expect(await codeOf(supervisor, moved(id, { edition: 'news2025' }))).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'input.edition',
  });
  expect(await codeOf(supervisor, moved(id, { edition: 'juknis2019' }))).toMatchObject({ reason: 'notPossible' });
  expect(await codeOf(supervisor, moved(id, { reason: ' ' }))).toMatchObject({ field: 'input.reason' });
  expect(await codeOf(officer, moved(id))).toMatchObject({ code: 'FORBIDDEN' });
});

test('a meeting under the new edition needs five clients', async () => {
  const { id: agentId } = await given(world).agent(officer);
  const attendance: object[] = [];
  for (let n = 0; n < 4; n += 1) {
    const { id } = await given(world).enrollment(officer, daysAgo(20));
    attendance.push({ enrollmentId: id, attendee: 'CLIENT' });
  }
  const record = 'mutation M($input: RecordGroupMeetingInput!) { recordGroupMeeting(input: $input) { id } }';
  const facts = { heldOn: daysAgo(2), villageCode: villages.tebetTimur, place: 'Balai warga', topics: ['Berbagi'] };
  const { errors } = await world.ask(officer, record, { input: { ...facts, facilitator: { agentId }, attendance } });
  expect(errors?.[0]?.extensions['findings']).toMatchObject([{ rule: 'meeting.quorum', found: '4', required: '5' }]);
});
