import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { daysAgo, given, today, villages } from '../support/given.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

test('a fifth client of an agent is refused with the sentence of the annex', async () => {
  const { enrollment, agent, assignment } = given(world);
  const { id: agentId } = await agent(officer);
  for (let n = 0; n < 4; n += 1)
    await assignment(officer, (await enrollment(officer, daysAgo(20))).id, agentId, daysAgo(19));
  const { id: enrollmentId } = await enrollment(officer, daysAgo(20));
  const { errors } = await world.ask(
    officer,
    'mutation M($input: AssignAgentInput!) { assignAgent(input: $input) { id } }',
    {
      input: { enrollmentId, agentId, on: today(), acceptedByClient: true, acceptedByFamily: true },
    },
  );
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'GUIDELINE_REFUSED',
    findings: [
      {
        rule: 'agent.caseload',
        found: '4',
        required: '4',
        citation: {
          document: 'juknis2019',
          place: 'Lampiran, l.853',
          says: 'Ratio maksimal agen pemulihan : klien = 1 : 4',
        },
      },
    ],
  });
});

test('all findings come at once: an agent who is not briefed, of another village, whom the family does not accept', async () => {
  const { done, enrollment } = given(world);
  const { id: enrollmentId } = await enrollment(officer, daysAgo(20));
  const { id: agentId } = await done(
    officer,
    'mutation M($input: RegisterAgentInput!) { registerAgent(input: $input) { id } }',
    {
      input: {
        ...{ name: 'Siti Aminah', sex: 'FEMALE', villageCode: villages.tebetBarat, category: 'RELIGIOUS_FIGURE' },
        ...{ recommendedBy: 'COMMUNITY_FIGURE', recommenderName: 'Ketua RW 03', recommendedOn: daysAgo(30) },
      },
    },
  );
  const { errors } = await world.ask(
    officer,
    'mutation M($input: AssignAgentInput!) { assignAgent(input: $input) { id } }',
    {
      input: { enrollmentId, agentId, on: today(), acceptedByClient: true, acceptedByFamily: false },
    },
  );
  const codes = errors?.[0]?.extensions['findings'].map((one: { rule: string }) => one.rule);
  expect(codes).toEqual([
    'agent.criteria',
    'agent.decree',
    'agent.briefing',
    'assignment.domicile',
    'assignment.acceptance',
  ]);
});

test('of every agent one may choose it is told beforehand what an assignment would be refused for', async () => {
  const { enrollment, agent, assignment } = given(world);
  const full = await agent(officer, villages.cakung);
  for (let n = 0; n < 4; n += 1)
    await assignment(
      officer,
      (await enrollment(officer, daysAgo(20), { villageCode: villages.cakung })).id,
      full.id,
      daysAgo(19),
    );
  const free = await agent(officer, villages.cakung);
  const { id: enrollmentId } = await enrollment(officer, daysAgo(20), { villageCode: villages.cakung });
  const elsewhere = await agent(officer, villages.tebetBarat);
  const asked = `query Q($enrollmentId: UUID!, $ids: [UUID!]!) { agentsByIds(ids: $ids) { id
    mayAccompany(enrollmentId: $enrollmentId) { allowed findings { rule { code } met message } } } }`;
  const told = async (...ids: string[]) => {
    const { data, extensions } = await world.ask<any, object>(officer, asked, { enrollmentId, ids });
    return { agents: data.agentsByIds, statements: extensions?.cost.statements };
  };
  const { agents, statements } = await told(full.id, free.id, elsewhere.id);
  expect(agents.map((one: any) => one.mayAccompany.allowed)).toEqual([false, true, false]);
  const unmet = (one: any) =>
    one.mayAccompany.findings.filter(({ met }: any) => !met).map(({ rule }: any) => rule.code);
  expect(agents.map(unmet)).toEqual([['agent.caseload'], [], ['assignment.domicile']]);
  expect((await told(free.id)).statements).toBe(statements);
  const assign = 'mutation M($input: AssignAgentInput!) { assignAgent(input: $input) { id } }';
  const input = { enrollmentId, agentId: full.id, on: today(), acceptedByClient: true, acceptedByFamily: true };
  const { errors } = await world.ask(officer, assign, { input });
  const refused = errors?.[0]?.extensions['findings'][0] as any;
  expect(agents[0].mayAccompany.findings).toContainEqual({
    ...{ rule: { code: refused.rule }, met: false, message: refused.message },
  });
});

test('of a fourth and a fifth client, assigned by two officers in the same second, one is refused', async () => {
  const { enrollment, agent, assignment } = given(world);
  const { id: agentId } = await agent(officer);
  for (let n = 0; n < 3; n += 1)
    await assignment(officer, (await enrollment(officer, daysAgo(20))).id, agentId, daysAgo(19));
  const waiting = [await enrollment(officer, daysAgo(20)), await enrollment(officer, daysAgo(20))];
  const officers = [officer, await given(world).officer()];
  const answers = await Promise.all(
    waiting.map(({ id }, at) =>
      world.ask<any, object>(
        officers[at]!,
        'mutation M($input: AssignAgentInput!) { assignAgent(input: $input) { id } }',
        {
          input: { enrollmentId: id, agentId, on: today(), acceptedByClient: true, acceptedByFamily: true },
        },
      ),
    ),
  );
  expect(answers.filter((one) => one.data?.assignAgent).length).toBe(1);
  const { rows } = await world.owner.query(
    'select count(*)::int n from assignment where agent_id = $1 and ended_on is null',
    [agentId],
  );
  expect(rows[0].n).toBe(4);
});

test('a new agent takes over from the one before on the same day', async () => {
  const { enrollment, agent, assignment } = given(world);
  const { id } = await enrollment(officer, daysAgo(20));
  const [before, after] = [await agent(officer), await agent(officer)];
  await assignment(officer, id, before.id, daysAgo(19));
  await assignment(officer, id, after.id, daysAgo(2));
  const { data } = await world.ask<any, object>(
    officer,
    'query Q($id: UUID!) { enrollment(id: $id) { agent { id } assignments { endedOn } } }',
    { id },
  );
  expect(data.enrollment).toEqual({
    agent: { id: after.id },
    assignments: [{ endedOn: daysAgo(2) }, { endedOn: null }],
  });
});
