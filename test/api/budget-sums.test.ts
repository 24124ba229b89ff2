import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { budgeting } from '../support/budgeting.js';
import { daysAgo, given } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let head: Person;
let agentId: string;
let courses: { id: string }[];
const does = () => budgeting(world);
const [SNACK, HONORARIUM, BOOK] = [20_000, 300_000, 25_000];
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  head = await world.signedIn('SUPERVISOR', units.selatan);
  const board = await world.signedIn('SUPERVISOR', units.bnn);
  await does().price(board, 'B2', SNACK);
  await does().price(board, 'B1', HONORARIUM);
  ({ id: agentId } = await given(world).agent(officer));
  courses = await does().courses(officer, 6);
});
afterAll(() => world.close());

/** The meetings that stand, computed apart from the rules: who came, and what all of it should pay. */
async function overEvidence(): Promise<number> {
  const { rows } = await world.owner.query(
    `select count(*)::int came, array_agg(enrollment_id) who from attendance a join group_meeting m on m.id = a.meeting_id
     where a.superseded_by is null and m.superseded_by is null group by m.id having count(*) >= 4`,
  );
  const times = new Map<string, number>();
  for (const { who } of rows) for (const one of who) times.set(one, (times.get(one) ?? 0) + 1);
  const snacks = [...times.values()].reduce((sum, came) => sum + Math.min(came, 2), 0);
  return rows.length * HONORARIUM + snacks * SNACK + courses.length * BOOK;
}

const overPayables = async () =>
  Number(
    (await world.owner.query(`select sum(rupiah) sum from payable where status <> 'REVERSED' and not undone`)).rows[0]
      .sum,
  );

type Act = { meets: number; on: number } | 'withdraw' | 'correct' | 'derive' | 'claim' | 'pay';

async function take(act: Act): Promise<void> {
  if (act === 'derive') return void (await does().derived(officer));
  if (act === 'claim')
    return void (await does()
      .claim(officer)
      .catch(() => null));
  if (act === 'pay') return pay();
  if (typeof act === 'object')
    return void (await does().meeting(officer, agentId, courses.slice(0, act.meets), daysAgo(act.on)));
  const { rows } = await world.owner.query(
    'select id from group_meeting where superseded_by is null order by id limit 1',
  );
  if (!rows[0]) return undefined;
  if (act === 'withdraw') return void (await does().withdraw(officer, 'GROUP_MEETING', rows[0].id));
  return void (await does().correctMeeting(officer, rows[0].id, agentId, courses.slice(1)));
}

async function pay(): Promise<void> {
  const { rows } = await world.owner.query(`select id from claim where status = 'CLAIMED'`);
  for (const { id } of rows)
    if (!(await does().decide(head, 'approve', [id])).errors) await does().decide(head, 'pay', [id]);
}

const act = fc.oneof(
  fc.record({ meets: fc.integer({ min: 3, max: 6 }), on: fc.integer({ min: 1, max: 12 }) }),
  fc.constantFrom<Act>('withdraw', 'correct', 'derive', 'claim', 'pay'),
);

test('the sum of payables is the sum over evidence, whatever the order of writes, corrections and retries', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 7 }), async (acts) => {
      for (const one of acts) await take(one);
      await does().derived(officer);
      await does().derived(officer);
      expect(await overPayables()).toBe(await overEvidence());
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
