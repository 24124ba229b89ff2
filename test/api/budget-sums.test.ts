import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lineCodes } from '../../api/src/guideline/budget/line.js';
import { addDays, addMonths } from '../../api/src/guideline/calendar.js';
import { budgeting } from '../support/budgeting.js';
import { evidenceOf, evidencing, kinds, withdrawnKinds } from '../support/evidence.js';
import type { Kind, Told, Withdrawn } from '../support/evidence.js';
import { daysAgo, given, today } from '../support/given.js';
import { lastMonth, reporting } from '../support/reporting.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
let agent: Person;
let head: Person;
let agentId: string;
let courses: { id: string }[];
const startedOn = addDays(addMonths(today(), -4), -3);
const does = () => budgeting(world);
const evidence = () => evidencing(world, officer, startedOn);
const prices = { A2: 45_000, C1: 47_000, A4: 150_000, C4: 170_000, B1: 300_000, B2: 20_000, C3: 22_000 };
const worth = { ...prices, A1: 25_000, A3: 50_000, B3: 50_000, C2: 50_000, C5: 2_750_000 };
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  head = await world.signedIn('SUPERVISOR', units.selatan);
  const board = await world.signedIn('SUPERVISOR', units.bnn);
  for (const fiscalYear of new Set([startedOn, today()].map((on) => Number(on.slice(0, 4))))) {
    for (const [line, rupiah] of Object.entries(prices))
      await does().price(board, line, rupiah, { fiscalYear, area: '31.74' });
    await does().price(board, 'MINIMUM_WAGE', worth.C5, { fiscalYear, area: '31.74' });
  }
  await world.owner.query(`update officer set employment = 'TKK'`);
  ({ id: agentId } = await given(world).agent(officer));
  agent = await world.signedIn('AGENT', units.selatan, agentId);
  courses = await does().courses(officer, 6, startedOn);
  for (const { id } of courses.slice(0, 3)) await given(world).assignment(officer, id, agentId, startedOn);
});
afterAll(() => world.close());

/** Payables that stand, by the line their evidence is of, which is another where it was corrected after it was paid. */
async function payablesOf(): Promise<Record<string, number>> {
  const { rows } = await world.owner.query(`select coalesce(belongs_to, line) line, count(*)::int of from payable
    where status in ('PAYABLE', 'CLAIMED', 'APPROVED', 'PAID') and not undone group by 1 order by 1`);
  return Object.fromEntries(rows.map(({ line, of }) => [line, of]));
}

/** Lines of payables that do not come to the price of their line, or are booked elsewhere and not paid. */
const wrong = async (): Promise<string[]> => {
  const { rows } = await world.owner.query(`select distinct line, status, rupiah::int, belongs_to from payable
    where status in ('PAYABLE', 'CLAIMED', 'APPROVED', 'PAID')`);
  const right = ({ line, status, rupiah, belongs_to }: any) =>
    rupiah === worth[line as keyof typeof worth] && (belongs_to === null || status === 'PAID');
  return rows.filter((row) => !right(row)).map(({ line }) => line);
};

type Act =
  | { act: 'meet'; meets: number; on: number }
  | ({ act: 'record' | 'correct'; kind: Kind; nth: number } & Told)
  | { act: 'withdraw'; kind: Withdrawn; nth: number }
  | { act: 'handIn' | 'report' | 'claim'; nth: number; month: number }
  | { act: 'correctMeeting' | 'derive' | 'pay' | 'reject' };

const monthly = (back: number) => addMonths(lastMonth(), -back);

async function take(one: Act): Promise<unknown> {
  const its = evidence();
  switch (one.act) {
    case 'meet':
      return does().meeting(officer, agentId, courses.slice(0, one.meets), daysAgo(one.on));
    case 'record':
      return its.record(one.kind, courses[one.nth]!.id, one);
    case 'correct':
      return its.correct(one.kind, one.nth, one);
    case 'withdraw':
      return its.withdraw(one.kind === 'RECOVERY_RECORD' ? agent : officer, one.kind, one.nth);
    case 'correctMeeting': {
      const found = await its.standing('group_meeting', 0);
      return found && does().correctMeeting(officer, found.id, agentId, courses.slice(1));
    }
    case 'handIn':
      return reporting(world).handIn(agent, courses[one.nth % 3]!.id, monthly(one.month % 3));
    case 'report': {
      const draft = await reporting(world).compile(officer, monthly(one.month % 3));
      return reporting(world).accept(head, await reporting(world).send(officer, draft));
    }
    case 'claim':
      return does().claim(officer, { month: addMonths(today(), -one.month) });
    case 'derive':
      return does().derived(officer);
    default:
      return decide(one.act);
  }
}

async function decide(verb: 'pay' | 'reject') {
  const { rows } = await world.owner.query(`select id from claim where status = 'CLAIMED'`);
  const ids = rows.map(({ id }) => id);
  if (verb === 'reject') return does().decide(head, 'reject', ids);
  for (const id of ids)
    if (!(await does().decide(head, 'approve', [id])).errors) await does().decide(head, 'pay', [id]);
  return null;
}

/** What the rules refuse, they refuse; anything else that fails is a fault. */
const refused = (error: Error) => expect(error.message).not.toMatch(/INTERNAL/);

const [nth, month, day] = [fc.nat(2), fc.constantFrom(0, 1, 3), fc.integer({ min: 1, max: 20 })];
const kind = fc.constantFrom(...kinds);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('meet'), meets: fc.integer({ min: 3, max: 6 }), on: fc.integer({ min: 1, max: 12 }) }),
  {
    arbitrary: fc.record({ act: fc.constantFrom('record', 'correct'), kind, nth, month, day, valid: fc.boolean() }),
    weight: 3,
  },
  fc.record({ act: fc.constant('withdraw'), kind: fc.constantFrom(...withdrawnKinds), nth }),
  fc.record({ act: fc.constantFrom('handIn', 'report', 'claim'), nth, month: fc.nat(4) }),
  fc.record({ act: fc.constantFrom('correctMeeting', 'derive', 'pay', 'reject') }),
) as fc.Arbitrary<Act>;

/** One piece of evidence of every line; some days later it is one more. */
const everyLine = (later: number): Act[] => [
  { act: 'meet', meets: 4, on: 3 + later },
  ...kinds.flatMap((name) =>
    [0, 3].map((at): Act => ({ act: 'record', kind: name, nth: 0, month: at, day: 5 + at + later, valid: true })),
  ),
  { act: 'handIn', nth: 0, month: 0 },
  { act: 'report', nth: 0, month: 0 },
];

/** Lines that paid something; what nobody claimed may yet be judged to be of another line. */
const paying = async (): Promise<string[]> =>
  (await world.owner.query('select distinct line from payable where rupiah > 0')).rows.map(({ line }) => line);

test('every line pays what its evidence comes to, once and at its price, whatever the order of writes, corrections and retries', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 12 }), async (acts) => {
      for (const one of acts) await take(one).catch(refused);
      await does().derived(officer);
      await does().derived(officer);
      expect(await payablesOf()).toEqual(await evidenceOf(world));
      expect(await wrong()).toEqual([]);
      for (const line of await paying()) seen.add(line);
    }),
    { numRuns: 16, endOnFailure: true, examples: [[everyLine(0)], [[...everyLine(1), ...everyLine(2)]]] },
  );
  expect([...seen].toSorted()).toEqual(lineCodes);
});
