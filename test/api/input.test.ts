import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '../../api/src/guideline/calendar.js';
import { daysAgo, given, today, villages } from '../support/given.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const register = 'mutation M($input: RegisterClientInput!) { registerClient(input: $input) { id } }';
const rina = {
  name: 'Rina Wati',
  bornOn: '1995-04-12',
  sex: 'FEMALE',
  villageCode: villages.tebetTimur,
  pathway: 'VOLUNTARY',
};
const refusalOf = async (query: string, variables: object) => (await world.ask(officer, query, variables)).errors?.[0];

test.each([
  ['a NIK of 15 digits', { nik: '317409520495000' }, 'BAD_USER_INPUT', 'input.nik'],
  ['a day that does not exist', { bornOn: '1995-02-30' }, 'BAD_USER_INPUT', 'input.bornOn'],
  ['a day of birth that has not come', { bornOn: addDays(today(), 1) }, 'BAD_USER_INPUT', 'input.bornOn'],
  ['a village that is not known', { villageCode: '99.99.99.9999' }, 'BAD_USER_INPUT', 'input.villageCode'],
  ['a blank name', { name: '   ' }, 'BAD_USER_INPUT', 'input.name'],
  ['a telephone number of letters', { phone: 'telepon' }, 'BAD_USER_INPUT', 'input.phone'],
  [
    'a family contact without a name',
    { family: [{ name: '', relation: 'istri' }] },
    'BAD_USER_INPUT',
    'input.family.0.name',
  ],
  ['a pathway that is none', { pathway: 'FORCED' }, 'BAD_USER_INPUT', 'input.pathway'],
])('%s is refused and the field is named', async (_, wrong, code, field) => {
  const before = await world.owner.query('select count(*)::int n from client');
  const error = await refusalOf(register, { input: { ...rina, ...wrong } });
  expect(error?.extensions).toMatchObject({ code, field });
  const after = await world.owner.query('select count(*)::int n from client');
  expect(after.rows).toEqual(before.rows);
});

test('an answer of 6 in the WHOQOL is refused and the item is named', async () => {
  const { id: enrollmentId } = await given(world).enrollment(officer, daysAgo(20));
  const answers = Array.from({ length: 26 }, () => 3);
  answers[9] = 6;
  const form = 'mutation M($input: RecordQualityOfLifeInput!) { recordQualityOfLife(input: $input) { id } }';
  const error = await refusalOf(form, { input: { enrollmentId, phase: 'BASELINE', takenOn: daysAgo(15), answers } });
  expect(error).toMatchObject({
    message: 'Harus antara 1–5.',
    extensions: { code: 'BAD_USER_INPUT', field: 'input.answers.9' },
  });
  const short = await refusalOf(form, {
    input: { enrollmentId, phase: 'BASELINE', takenOn: daysAgo(15), answers: [1, 2] },
  });
  expect(short?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.answers' });
});

test('an id nobody knows is NOT_FOUND, with the field it stands in', async () => {
  const id = given(world).id();
  const error = await refusalOf('mutation M($input: EnrollClientInput!) { enrollClient(input: $input) { id } }', {
    input: { clientId: id, rehabilitationId: id, consentId: id, startedOn: daysAgo(3) },
  });
  expect(error?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'input.clientId' });
});

test('a text that is no id is refused before anything is asked', async () => {
  const error = await refusalOf('query Q($id: UUID!) { client(id: $id) { id } }', { id: "1' or '1'='1" });
  expect(error?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a visit on a day that has not come is refused', async () => {
  const { id: enrollmentId } = await given(world).enrollment(officer, daysAgo(20));
  const visit = {
    enrollmentId,
    mode: 'DIRECT',
    place: 'HOME',
    recoveryStatus: 'RECOVERING',
    needs: [],
    visitedOn: addDays(today(), 1),
  };
  const error = await refusalOf('mutation M($input: RecordVisitInput!) { recordVisit(input: $input) { id } }', {
    input: visit,
  });
  expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.visitedOn' });
});

test('a query 30 levels deep is refused, and the server lives', async () => {
  const deep = `{ units { nodes { ${'parent { '.repeat(28)} name ${'} '.repeat(28)} } } }`;
  const error = await refusalOf(deep, {});
  expect(error).toMatchObject({
    message: 'Kueri terlalu dalam: 31 tingkat, paling banyak 15.',
    extensions: { code: 'LIMIT_EXCEEDED' },
  });
  expect((await world.ask<any, object>(officer, '{ viewer { role } }')).data.viewer.role).toBe('OFFICER');
});

test.each([
  [
    'a query that costs too much',
    `{ ${[1, 2, 3].map((n) => `a${n}: clients(first: 100) { nodes { enrollments { visits { client { enrollments { visits { id } } } } duties { state } schedule { boxes { steps { state } } } } } }`).join(' ')} }`,
  ],
  ['too many aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: viewer { role }`).join(' ')} }`],
  ['a page of 101 rows', '{ clients(first: 101) { nodes { id } } }'],
])('%s is refused and the limit is named', async (_, query) => {
  expect((await refusalOf(query, {}))?.extensions.code).toBe('LIMIT_EXCEEDED');
});

test('a query that cannot be read, or asks for what is not there, says what is wrong', async () => {
  expect((await refusalOf('{ clients { ', {}))?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await refusalOf('{ secrets { key } }', {}))?.message).toContain('secrets');
});
