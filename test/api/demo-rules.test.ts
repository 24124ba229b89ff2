import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FlushMode } from '@mikro-orm/core';
import { asOwner } from '../../api/src/database.js';
import { demoAccounts } from '../../api/src/demo/accounts.js';
import { Enrollment } from '../../api/src/enrollments/enrollment.js';
import { dutiesOf } from '../../api/src/guideline/schedule.js';
import { monthOf } from '../../api/src/guideline/calendar.js';
import { coursesOf } from '../../api/src/outcomes/facts.js';
import { judge } from '../../api/src/outcomes/judge.js';
import { Outcome } from '../../api/src/outcomes/outcome.js';
import { openDemoWorld } from '../support/demoWorld.js';
import { everyField } from '../support/everyField.js';
import { today } from '../support/given.js';
import { refused } from '../support/refused.js';
import type { Answer } from '../support/world.js';

let demo: Awaited<ReturnType<typeof openDemoWorld>>;
beforeAll(async () => {
  demo = await openDemoWorld();
}, 60_000);
afterAll(() => demo.world.close());

test.each(Object.keys(refused))('in the demo world there is not %s', async (what) => {
  expect(await demo.rows(refused[what] as string)).toEqual([]);
});

test('clients stand at every point of a course', async () => {
  const { rows, one, list } = demo;
  const started = await rows(`select started_on::text from enrollment where status = 'ACTIVE'`);
  const months = started.map((row) => Math.min(5, monthOf(row.started_on, today()) ?? 0));
  expect([...new Set(months)].toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(
    await one('select count(*)::int from client where id not in (select client_id from enrollment)'),
  ).toBeGreaterThan(60);
  expect(await list(`select distinct concat_ws(' ', status, exit_reason) from enrollment order by 1`)).toEqual([
    ...['ACTIVE', 'COMPLETED', 'EXITED DECEASED', 'EXITED DETAINED', 'EXITED LOST_CONTACT'],
    ...['EXITED REFERRED_RELAPSE', 'EXITED TRANSFERRED', 'EXITED WITHDRAWN'],
  ]);
});

test('duties are done in time, late, due, overdue, still to come and no more asked for', async () => {
  const begun = await demo.rows(`select id, started_on::text "startedOn", ended_on::text "endedOn" from enrollment`);
  const courses = await coursesOf((statement) => demo.rows(statement.text, statement.values) as never, begun);
  const states = new Set(courses.flatMap((course) => dutiesOf(course, today()).map(({ state }) => state)));
  expect([...states].toSorted()).toEqual(['DONE', 'DONE_LATE', 'DUE', 'NOT_APPLICABLE', 'OVERDUE', 'UPCOMING']);
});

test('every status, result and pathway occurs', async () => {
  const { list } = demo;
  expect(await list('select distinct status from recovery_agent order by 1')).toEqual([
    'APPOINTED',
    'CANDIDATE',
    'ENDED',
  ]);
  expect(await list('select distinct status from referral')).toHaveLength(7);
  expect(await list('select distinct overall from urine_test order by 1')).toEqual(['INVALID', 'NEGATIVE', 'POSITIVE']);
  expect(await list('select distinct recovery_status from visit')).toHaveLength(4);
  expect(await list('select distinct pathway from client')).toHaveLength(2);
  expect(await list('select distinct result from outcome order by 1')).toEqual(['NOT_RECOVERED', 'RECOVERED']);
  expect(await list('select distinct improved_overall from outcome order by 1')).toEqual(['ALL', 'NONE', 'SOME']);
  expect(await list('select distinct good from quality_of_life_assessment order by 1')).toEqual([false, true]);
  expect(
    await list(
      `select distinct jsonb_path_exists(answers, '$[*] ? (@ == null)') from quality_of_life_assessment order by 1`,
    ),
  ).toEqual([false, true]);
  expect(await list('select distinct nik_agrees from client_identity order by 1')).toEqual([false, true, null]);
});

test('agents have no client to four clients, meetings three clients or more, alone or joint', async () => {
  const { list } = demo;
  const clients = '(select count(*)::int from assignment a where a.agent_id = g.id and a.ended_on is null)';
  expect(await list(`select distinct ${clients} from recovery_agent g order by 1`)).toEqual([0, 1, 2, 3, 4]);
  const came = `(select count(*)::int from attendance a where a.meeting_id = m.id and a.attendee = 'CLIENT')`;
  expect((await list(`select distinct ${came} from group_meeting m order by 1`)).slice(0, 3)).toEqual([3, 4, 5]);
  expect(await list(`select distinct joint from group_meeting m where ${came} = 3 order by 1`)).toEqual([false, true]);
});

test('every outcome is what the API judges today from the same records', async () => {
  await asOwner(demo.world.ownerUrl, async (orm) => {
    const recorded = await orm.em.fork().find(Outcome, {});
    expect(recorded.length).toBeGreaterThan(300);
    for (const one of recorded) {
      const em = orm.em.fork({ flushMode: FlushMode.COMMIT });
      const enrollment = await em.findOneOrFail(Enrollment, { id: one.enrollment.id });
      const again = await judge(em, enrollment, one.recordedOn, 'OFFICER');
      expect(told(again)).toEqual(told(one));
    }
  });
}, 60_000);

const told = ({ urineTest, baseline, final, ...facts }: Outcome) => {
  const { result, qualityGood, improvement, improvedOverall, judged } = facts;
  return { result, qualityGood, improvement, improvedOverall, judged, of: [urineTest.id, baseline.id, final.id] };
};

/** Anything but that somebody may not ask it: a row they may not reach is a fault, since they were shown where it hangs. */
const isFault = ({ extensions }: NonNullable<Answer<unknown>['errors']>[number]) =>
  extensions['code'] !== 'FORBIDDEN' || extensions['reason'] === 'row';

const oneOfEachRole = [...new Map(demoAccounts.map(({ role, username }) => [role, username])).values()];

test.each(oneOfEachRole)(
  'every field the schema knows is answered to %s, or refused for what they are, and none fails',
  async (username) => {
    const { world, rows } = demo;
    const [{ id, subject, unit_id: unit }] = await rows('select * from account where username = $1', [username]);
    const person = await world.signedInAs(subject, id, unit);
    const failed: unknown[] = [];
    let answered = 0;
    for (const question of everyField()) {
      const { data, errors = [] } = await world.ask<object | null, object>(person, question);
      if (data && Object.values(data).some(Boolean)) answered += 1;
      failed.push(...errors.filter(isFault).map(({ message, path }) => ({ question, message, path })));
    }
    expect(failed).toEqual([]);
    expect(answered).toBeGreaterThan(3);
  },
  60_000,
);
