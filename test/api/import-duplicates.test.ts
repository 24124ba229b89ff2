import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { given } from '../support/given.js';
import { importing, list, nik, person } from '../support/importing.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const count = async (table: string): Promise<number> =>
  (await world.owner.query(`select count(*)::int n from ${table}`)).rows[0].n;
const reasons = (row: any): string[] => row.problems.map((one: any) => one.reason);

test('the same list twice is there once: the second time says ALREADY and writes nothing', async () => {
  const { previewed, confirmed } = importing(world);
  const content = list(person(), person({ nik: '' }), person({ nama: "Nur'aini  Syafi`i", nik: '' }));
  const first = await previewed(officer, content);
  await confirmed(officer, first.id);
  const before = await Promise.all(['client', 'rehabilitation'].map(count));
  const second = await previewed(officer, content);
  expect(second).toMatchObject({ counts: { new: 0, existing: 0, already: 3 }, confirmedBefore: { id: first.id } });
  await confirmed(officer, second.id);
  expect(await Promise.all(['client', 'rehabilitation'].map(count))).toEqual(before);
});

test('two confirmations at once, of one import or of two of the same file, write once', async () => {
  const { previewed, confirm } = importing(world);
  const content = list(...Array.from({ length: 20 }, () => person()));
  const before = await count('client');
  const [one, other] = await Promise.all([previewed(officer, content), previewed(officer, content)]);
  const answers = await Promise.all([one.id, one.id, other.id, other.id].map((id) => confirm(officer, id)));
  expect(answers.map(({ data }) => data.confirmImport.status)).toEqual(Array(4).fill('CONFIRMED'));
  expect(await count('client')).toBe(before + 20);
  const { rows } = await world.owner.query('select count(distinct code)::int n, count(*)::int all from client');
  expect(rows[0].n).toBe(rows[0].all);
});

test('a client who is there gets the new rehabilitation: found by NIK, or by plain name, birth date and sex', async () => {
  const { previewed, confirmed, rows } = importing(world);
  const number = nik();
  const known = await given(world).client(officer, { name: 'Dewi Anggraini', nik: number });
  const other = await given(world).client(officer, { name: 'Siti Aminah' });
  const ready = await previewed(
    officer,
    list(person({ nama: 'Dewi Angraini', nik: number }), person({ nama: 'SITI  aminah.', nik: '' })),
  );
  expect(ready.counts).toMatchObject({ new: 0, existing: 2, warnings: 2 });
  const [byNik, byName] = await rows(officer, ready.id);
  expect([byNik.client.code, ...reasons(byNik)]).toEqual([known.code, 'nikOtherName']);
  expect([byName.client.code, ...reasons(byName)]).toEqual([other.code, 'foundByName']);
  await confirmed(officer, ready.id);
  const again = await previewed(officer, list(person({ nama: 'Siti Aminah', nik: '', mulai: '01/11/2025' })));
  expect(again.counts).toMatchObject({ existing: 1 });
  expect(reasons((await rows(officer, again.id))[0])).toEqual(['foundByName', 'overlaps']);
});

test('a NIK of another unit is told as registered elsewhere, and nothing else of the client', async () => {
  const { previewed, rows } = importing(world);
  const number = nik();
  await given(world).client(await given(world).officer(units.timur), { name: 'Orang Timur', nik: number });
  const { id } = await previewed(officer, list(person({ nama: 'Orang Timur', nik: number })));
  const [row] = await rows(officer, id);
  expect(row).toMatchObject({
    verdict: 'ERROR',
    client: null,
    problems: [{ reason: 'nikTakenElsewhere', field: 'NIK' }],
  });
  expect(row.problems[0].message).toBe(
    'NIK ini sudah terdaftar pada satuan kerja lain. Hubungi BNNP untuk pemindahan klien.',
  );
  expect(row.problems[0].possible).toEqual([]);
  const unnamed = await previewed(officer, list(person({ nama: 'Orang Timur', nik: '' })));
  expect(unnamed.counts).toMatchObject({ new: 1 });
});

test('a NIK that belongs to somebody of another birth date is an error naming the client', async () => {
  const { previewed, rows } = importing(world);
  const number = nik();
  const known = await given(world).client(officer, { name: 'Rahmat', nik: number, sex: 'MALE', bornOn: '1980-01-01' });
  const { id } = await previewed(officer, list(person({ nik: number })));
  const [row] = await rows(officer, id);
  expect(row.problems).toMatchObject([{ reason: 'nikOfAnother', message: expect.stringContaining(known.code) }]);
});

test('in the list itself a person twice is one client: the same course once, another course besides', async () => {
  const { previewed, confirmed, rows } = importing(world);
  const one = person({ nama: 'Kartika Sari' });
  const content = list(one, one, { ...one, nik: '' }, { ...one, mulai: '01/01/2024', selesai: '31/03/2024' });
  const { id, counts } = await previewed(officer, content);
  expect(counts).toMatchObject({ new: 1, already: 2, existing: 1, errors: 0 });
  expect((await rows(officer, id)).map(reasons)).toEqual([[], ['sameAsRow'], ['sameAsRow'], []]);
  await confirmed(officer, id);
  const { rows: made } = await world.owner.query(
    `select count(distinct c.client_id)::int clients, count(r.id)::int courses
     from client_identity c join rehabilitation r using (client_id) where c.name = 'Kartika Sari'`,
  );
  expect(made).toEqual([{ clients: 1, courses: 2 }]);
});

test('rows of a list that contradict each other are errors naming the rows', async () => {
  const { previewed, rows } = importing(world);
  const [one, other] = [person({ nama: 'Putri Ayu' }), person({ nama: 'Putri Ayu' })];
  const { id, counts } = await previewed(
    officer,
    list(one, other, { ...one, nik: '' }, person({ nik: one.nik!, lahir: '01/01/2000' }), person({ nama: 'Satu Dua' })),
  );
  expect(counts).toMatchObject({ errors: 3, new: 2 });
  expect((await rows(officer, id)).map(reasons)).toEqual([
    ['nikTwice', 'nameTwiceInFile'],
    ['nameTwiceInFile'],
    ['nameSeveralInFile'],
    ['nikDisagrees', 'nikTwice'],
    [],
  ]);
  const twice = await previewed(officer, list(one, { ...one, selesai: '30/11/2025' }));
  expect((await rows(officer, twice.id)).map(reasons)).toEqual([[], ['rowContradicts']]);
});

test('what was registered between preview and confirmation is not written twice', async () => {
  const { previewed, confirmed } = importing(world);
  const one = person({ nama: 'Ratna Dewi' });
  const { id } = await previewed(officer, list(one));
  await given(world).client(officer, { name: 'Ratna Dewi', nik: one.nik });
  const after = await confirmed(officer, id);
  expect(after.counts).toMatchObject({ new: 0, existing: 1 });
  const { rows } = await world.owner.query(`select 1 from client_identity where name = 'Ratna Dewi'`);
  expect(rows).toHaveLength(1);
});
