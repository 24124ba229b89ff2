import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, addMonths } from '../../api/src/guideline/calendar.js';
import { given, today } from '../support/given.js';
import { figure, lastMonth, reporting } from '../support/reporting.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let selatan: Person;
let jakarta: Person;
let enrollmentId: string;
const started = () => addMonths(lastMonth(), -4);
beforeAll(async () => {
  world = await openWorld();
  const its = given(world);
  selatan = await its.officer();
  jakarta = await its.officer(units.jakarta);
  const timur = await its.officer(units.timur);
  enrollmentId = (await its.enrollment(selatan, started())).id;
  await its.enrollment(timur, started(), { villageCode: '31.75.06.1001' });
});
afterAll(() => world.close());

test('a province’s total is told beside the sum of its regencies: own, accepted, changed since, not accepted', async () => {
  const its = reporting(world);
  const head = await world.signedIn('SUPERVISOR', units.selatan);
  await its.accept(head, await its.send(selatan, await its.compile(selatan)));
  const before = await its.compile(jakarta);
  const origins = (report: any) => report.shares.map((one: any) => [one.unit.id, one.origin]);
  expect(origins(before)).toEqual([
    [3100, 'OWN'],
    [3174, 'ACCEPTED'],
    [3175, 'NOT_ACCEPTED'],
  ]);
  expect(figure(before, 'CLIENTS_SERVED').value).toBe(2);
  expect(before.gaps).toMatchObject([{ kind: 'REGENCY', unit: { id: 3175 } }]);
  await its.visit(selatan, enrollmentId, addDays(lastMonth(), 3));
  const after = await its.read(jakarta, before);
  expect(origins(after)[1]).toEqual([3174, 'CHANGED']);
  expect(figure(after.shares[1], 'DIRECT_VISITS')).toMatchObject({ value: 0, today: 1 });
  expect(figure(after, 'DIRECT_VISITS').value).toBe(1);
});

test('a client who moved within the month is counted at both units and once in the province', async () => {
  const its = reporting(world);
  await world.owner.query(
    `update enrollment set status = 'EXITED', exit_reason = 'TRANSFERRED', ended_on = $2 where id = $1`,
    [enrollmentId, addDays(lastMonth(), 10)],
  );
  await world.owner.query(
    `insert into enrollment (id, recorded_at, version, client_id, unit_id, rehabilitation_id, consent_id, edition, status, started_on)
     select gen_random_uuid(), now(), 1, client_id, 3175, rehabilitation_id, consent_id, edition, 'ACTIVE', ended_on + 1 from enrollment where id = $1`,
    [enrollmentId],
  );
  const report = await its.compile(jakarta);
  expect(figure(report, 'CLIENTS_SERVED').value).toBe(2);
  expect(figure(report, 'MOVED_AWAY').value).toBe(1);
  const served = report.shares.map((one: any) => [one.unit.id, figure(one, 'CLIENTS_SERVED')]);
  expect(served).toMatchObject([
    [3100, { value: 0 }],
    [3174, { value: 1 }],
    [3175, { value: 2 }],
  ]);
});

test('a quarterly report is sent with every part written; figures and annexes are computed, drafts told from the facts', async () => {
  const its = reporting(world);
  const quarter = await its.compile(selatan, addMonths(today(), -3), 'QUARTERLY');
  const part = (name: string) => quarter.parts.find((one: any) => one.part === name);
  expect(quarter.parts).toHaveLength(9);
  expect(part('ANNEXES')).toMatchObject({ computed: true });
  expect(part('INTRODUCTION').draft).toContain('BNNK Jakarta Selatan selama Triwulan');
  expect(part('BENEFITS').draft).toBeNull();
  const sending = await world.ask(selatan, its.documents.send, { ...its.at(quarter), incomplete: true });
  expect(sending.errors?.[0]).toMatchObject({
    message: expect.stringContaining('OBJECTIVES'),
    extensions: { reason: 'partsMissing' },
  });
  const parts = quarter.parts
    .filter((one: any) => !one.computed)
    .map((one: any) => ({ part: one.part, text: one.draft ?? 'Ditulis' }));
  const { data } = await world.ask<any, object>(selatan, its.documents.write, { ...its.at(quarter), input: { parts } });
  const sent = await its.send(selatan, data.writeReport);
  const { rows } = await world.owner.query('select content -> $2 annexes from report where id = $1', [
    sent.id,
    'annexes',
  ]);
  expect(rows[0].annexes).toEqual({ assistance: [], supervision: [] });
  expect(sent).toMatchObject({ status: 'SENT', way: { to: ['HEAD_OF_UNIT'], copies: ['DIRECTORATE'], onTo: [] } });
});

test('a province acknowledges the copy it was sent and passes it on, the board what came to it; each once', async () => {
  const its = reporting(world);
  const refusal = (who: Person, id: string) => given(world).refused(who, its.documents.acknowledge, { id });
  const [above, board] = await Promise.all([
    world.signedIn('SUPERVISOR', units.jakarta),
    world.signedIn('SUPERVISOR', units.bnn),
  ]);
  const waiting = async (who: Person) => {
    const asked = `{ reports(filter: { toAcknowledge: true, kinds: [MONTHLY], unitIds: [3174] }, first: 50) { nodes { id awaits } } }`;
    return (await world.ask<any, object>(who, asked, {})).data?.reports.nodes;
  };
  const [{ id, awaits }] = await waiting(above);
  expect(awaits).toBe('REHABILITATION_DIVISION_OF_PROVINCE');
  expect(await waiting(board)).toEqual([]);
  expect(await refusal(board, id)).toMatchObject({ code: 'STEP_NOT_ALLOWED', reason: 'nothingToAcknowledge' });
  const passed = await its.acknowledge(above, { id });
  expect(passed.steps.slice(-2)).toMatchObject([
    { act: 'ACKNOWLEDGED', receiver: 'REHABILITATION_DIVISION_OF_PROVINCE', by: { id: above.account } },
    { act: 'PASSED_ON', receiver: 'DIRECTORATE', by: { id: above.account } },
  ]);
  expect((await refusal(above, id))?.code).toBe('STEP_NOT_ALLOWED');
  expect(await waiting(board)).toEqual([{ id, awaits: 'DIRECTORATE' }]);
  expect((await its.acknowledge(board, { id })).steps.at(-1)).toMatchObject({ receiver: 'DIRECTORATE' });
  const elsewhere = await world.signedIn('SUPERVISOR', units.jabar);
  expect((await refusal(elsewhere, id))?.code).toBe('NOT_FOUND');
});
