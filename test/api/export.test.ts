import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { columns, exporting } from '../support/exporting.js';
import { daysAgo, given, today } from '../support/given.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let its: ReturnType<typeof exporting>;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  its = exporting(world);
  officer = await given(world).officer();
  await given(world).enrollment(officer, daysAgo(40));
  await given(world).client(officer, { name: '=HYPERLINK("http://x")', pathway: 'COMPULSORY' });
});
afterAll(() => world.close());

const logged = async (sql: string) => (await world.owner.query(sql, [officer.account])).rows;

test('a file says how many rows it has, of which filter, by whom, when and under which guideline', async () => {
  const told = 'Jalur: sukarela';
  const [title, rows, filter, by, at, edition, note, head, first, ...rest] = await its.lines(officer, {
    ...{ filter: { pathways: ['VOLUNTARY'] }, told },
    columns: [
      { path: 'code', title: 'Kode' },
      { path: 'pathway', title: 'Jalur', words: [{ value: 'VOLUNTARY', says: 'sukarela' }] },
      { path: 'village.name', title: 'Desa' },
    ],
  });
  expect([title, rows, filter]).toEqual(['# Klien', '# Jumlah baris;1', '# Saringan;Jalur: sukarela']);
  expect(by).toMatch(/^# Diekspor oleh;Akun OFFICER, BNN/);
  expect(at).toContain(`# Keadaan pada;${today()}`);
  expect(edition).toContain('Petunjuk Teknis Pelaksanaan Kegiatan Pasca Rehabilitasi');
  expect(note).toContain('data pribadi');
  expect(head).toBe('Kode;Jalur;Desa');
  expect(first).toMatch(/^\d{4}-\d{4}-\d{6};sukarela;Tebet Timur$/);
  expect(rest).toEqual([]);
});

test('a text that a spreadsheet would run as a formula is none in either form', async () => {
  const asked = { columns: columns('identity.name', 'identity.bornOn'), filter: { pathways: ['COMPULSORY'] } };
  expect((await its.lines(officer, asked)).at(-1)).toBe(`"'=HYPERLINK(""http://x"")";1995-04-12`);
  const cells = await its.cells(officer, asked);
  expect(cells[1]).toEqual(['Jumlah baris', 1]);
  expect(cells.at(-1)).toEqual(['=HYPERLINK("http://x")', new Date('1995-04-12T00:00:00Z')]);
});

test('in a workbook a number is a number and a day is a day', async () => {
  const asked = { list: 'enrollments', columns: columns('programmeMonth', 'startedOn', 'endedOn', 'status') };
  const startedOn = new Date(`${daysAgo(40)}T00:00:00Z`);
  expect((await its.cells(officer, asked)).at(-1)).toEqual([2, startedOn, undefined, 'ACTIVE']);
});

test('who sees no names exports none, and each name that is exported is logged', async () => {
  const asked = { columns: columns('initials', 'identity.name') };
  const before = (await logged('select 1 from disclosure_log where account = $1')).length;
  expect((await its.lines(officer, asked)).join()).toContain('Rina Wati');
  expect((await logged('select 1 from disclosure_log where account = $1')).length).toBe(before + 2);
  const above = await world.signedIn('SUPERVISOR', units.jakarta);
  const seen = await its.lines(above, asked);
  expect(seen).toContain('R. W.;');
  expect(seen.join()).not.toContain('Rina');
  const elsewhere = await world.signedIn('SUPERVISOR', units.jabar);
  expect((await its.lines(elsewhere, asked))[1]).toBe('# Jumlah baris;0');
});

test('a file is for its owner alone, and for a day', async () => {
  const { id, keptUntil, rows } = await its.exported(officer);
  expect(rows).toBe(2);
  expect(Date.parse(keptUntil) - Date.now()).toBeGreaterThan(23 * 3_600_000);
  const head = await world.signedIn('SUPERVISOR', units.selatan);
  expect((await its.fetched(head, id)).statusCode).toBe(404);
  expect((await its.fetched(null, id)).statusCode).toBe(401);
  expect((await its.fetched(officer, id)).headers['content-disposition']).toContain(`clients-${today()}.csv`);
  await world.owner.query(`update list_export set kept_until = now() - interval '1 minute' where id = $1`, [id]);
  expect((await its.fetched(officer, id)).statusCode).toBe(404);
  await world.owner.query('select clear_exports()');
  const { rows: left } = await world.owner.query(
    `select (select count(*)::int from list_export_piece where export_id = $1) pieces, asked from list_export where id = $1`,
    [id],
  );
  expect(left).toEqual([{ pieces: 0, asked: '' }]);
});

test('every list is exported by the same means, also one that is derived', async () => {
  const asked = [
    ['enrollments', ['client.code', 'status', 'startedOn']],
    ['duties', ['state', 'message', 'client.code', 'until']],
    ['agents', ['name', 'village.name']],
    ['referrals', ['client.code']],
    ['groupMeetings', ['heldOn']],
    ['visits', ['visitedOn']],
  ] as const;
  const counts: Record<string, number> = {};
  for (const [list, paths] of asked) {
    counts[list] = (await its.exported(officer, { list, columns: columns(...paths) })).rows;
  }
  expect(counts).toMatchObject({ enrollments: 1, agents: 0, referrals: 0, groupMeetings: 0, visits: 0 });
  expect(counts['duties']).toBeGreaterThan(0);
});

test('a list tells which columns it can be exported with, and what their words are', async () => {
  const known = await given(world).done(
    officer,
    'query Q { exportable(list: "clients") { columns { path fields type values } filters { path type values } } }',
    {},
  );
  const of = (path: string) => known.columns.find((one: { path: string }) => one.path === path);
  expect(of('village.name')).toMatchObject({ fields: ['Client.village', 'Village.name'], type: 'String', values: [] });
  expect(of('pathway')).toMatchObject({ type: 'Pathway', values: ['COMPULSORY', 'VOLUNTARY'] });
  expect(known.filters).toContainEqual({ path: 'sexes', type: 'Sex', values: ['FEMALE', 'MALE'] });
  expect([of('id'), of('version')]).toEqual([undefined, undefined]);
});

test('what a list does not have is refused at once, naming the field and what is possible', async () => {
  const refusal = async (who: Person, input: object) => {
    const { code, field } = (await its.exportList(who, input)).errors?.[0]?.extensions ?? {};
    return [code, field];
  };
  expect(await refusal(officer, { list: 'people' })).toEqual(['BAD_USER_INPUT', 'input.list']);
  expect(await refusal(officer, { columns: columns('code', 'nikDigest') })).toEqual([
    ...['BAD_USER_INPUT', 'input.columns.1.path'],
  ]);
  expect(await refusal(officer, { columns: [] })).toEqual(['BAD_USER_INPUT', 'input.columns']);
  expect(await refusal(officer, { filter: { pathways: ['BOTH'] } })).toEqual([
    ...['BAD_USER_INPUT', 'input.filter.pathways.0'],
  ]);
  expect(await refusal(officer, { orderBy: [{ by: 'name' }] })).toEqual(['BAD_USER_INPUT', 'input.orderBy.0.by']);
  const { id } = await given(world).agent(officer);
  expect(await refusal(await world.signedIn('AGENT', units.selatan, id), {})).toEqual(['FORBIDDEN', undefined]);
  expect(await refusal(await world.signedIn('ANALYST', units.selatan), {})).toEqual(['FORBIDDEN', undefined]);
});
