import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { given } from '../support/given.js';
import { importing, list, person } from '../support/importing.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

test('errors come by row and column with the sentence in the language of who asks', async () => {
  const { previewed, rows } = importing(world);
  const wrong = person({
    nama: '',
    nik: '123',
    lahir: '31/02/1995',
    jk: 'X',
    jalur: '',
    selesai: '2025-01-01',
    hp: 'abc',
  });
  const { id, counts } = await previewed(officer, list(person(), wrong, person({ mulai: '2999-01-01' })));
  expect(counts).toMatchObject({ rows: 3, new: 1, errors: 2 });
  const [second, third] = await rows(officer, id, { verdicts: ['ERROR'] });
  expect(second.row).toBe(3);
  const told = Object.fromEntries(second.problems.map((one: any) => [one.column, one]));
  expect(told).toMatchObject({
    Nama: { field: 'NAME', severity: 'ERROR', message: 'Wajib diisi.' },
    NIK: { message: 'NIK harus 16 angka; di berkas ada 3. Perbaiki, atau kosongkan bila belum diketahui.' },
    'Tanggal lahir': { message: expect.stringContaining('“31/02/1995” tidak dapat dibaca') },
    'L/P': { reason: 'word', possible: ['L', 'laki-laki', 'P', 'perempuan'] },
    Jalur: { message: 'Wajib diisi.' },
    'Selesai rehabilitasi': { reason: 'period', severity: 'ERROR' },
    'No. HP': { reason: 'phoneLeftOut', severity: 'WARNING' },
  });
  expect(third.problems.map((one: any) => one.reason)).toEqual(['future']);
  const [english] = await rows(officer, id, { verdicts: ['ERROR'] }, 'en');
  expect(english.problems[0]).toMatchObject({ label: 'Full name', message: 'This must be filled in.' });
});

test('warnings stand beside what can be imported: a NIK that tells another birth date, a village spelt nearly right', async () => {
  const { previewed, rows } = importing(world);
  const odd = person({ lahir: '1990-01-01', desa: 'Kel. Tebet Timor' });
  const { id, counts } = await previewed(
    officer,
    list(odd, person({ desa: 'Tebet' }), person({ desa: 'Xyzzy', kec: '', kab: '' })),
  );
  expect(counts).toMatchObject({ new: 1, errors: 2, warnings: 1 });
  const [near, several, unknown] = await rows(officer, id);
  expect(near.village.code).toBe('31.74.01.1001');
  expect(near.problems.map((one: any) => [one.severity, one.reason])).toEqual([
    ['WARNING', 'nikDisagrees'],
    ['WARNING', 'villageNear'],
  ]);
  expect(several.problems[0]).toMatchObject({
    reason: 'villageLike',
    possible: expect.arrayContaining([expect.stringContaining('31.74.01.')]),
  });
  expect(unknown.problems[0]).toMatchObject({ reason: 'villageUnknown', column: 'Desa' });
});

test('a village is found by its code with or without points, and by its name alone within the unit', async () => {
  const { previewed, rows } = importing(world);
  const nowhere = { kec: '', kab: '' };
  const places = ['31.74.01.1001', '3174011002', 'Kelurahan Tebet Timur', '31.74.01.9999'];
  const { id } = await previewed(officer, list(...places.map((desa) => person({ desa, ...nowhere }))));
  const found = await rows(officer, id);
  expect(found.map((row) => row.village?.code ?? row.problems[0].reason)).toEqual([
    ...['31.74.01.1001', '31.74.01.1002', '31.74.01.1001', 'villageCode'],
  ]);
});

test('a day that has not come is told with today, and dates are read as lists write them', async () => {
  const { previewed, rows } = importing(world);
  const days = ['2025-10-01', '1/10/2025', '01-10-2025', '1 Oktober 2025', '1 Okt 2025', '2025-10-01 00:00:00'];
  const { id, counts } = await previewed(
    officer,
    list(...days.map((mulai) => person({ mulai })), person({ lahir: '12/04/95' })),
  );
  expect(counts).toMatchObject({ new: 6, errors: 1 });
  const read = await rows(officer, id, { verdicts: ['NEW'] });
  expect(new Set(read.map((row) => row.startedOn))).toEqual(new Set(['2025-10-01']));
});
