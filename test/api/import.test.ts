import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { given } from '../support/given.js';
import { importing, list, person } from '../support/importing.js';
import { units } from '../support/units.js';
import { openWorld, type Person, type World } from '../support/world.js';

let world: World;
let officer: Person;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
});
afterAll(() => world.close());

const clientsNamed = async (who: Person, search: string): Promise<any> => {
  const { data } = await world.ask<any, object>(
    who,
    `query Q($search: String!) { clients(filter: { search: $search }) { totalCount nodes { code initials sex pathway
      village { code } externalNumbers { institution number } activeEnrollment { id }
      identity { name nik nikAgrees bornOn address phone family { name relation phone } }
      rehabilitations { form provider institution startedOn endedOn result returnedOn } } } }`,
    { search },
  );
  return data.clients;
};

test('a list of people who finished makes clients with who they are and a completed rehabilitation, not yet enrolled', async () => {
  const { previewed, confirmed, rows } = importing(world);
  const whole = {
    alamat: 'Jl. Melati 3',
    hp: '0812 3456 7890',
    kembali: '02-01-2026',
    wali: 'Budi',
    hubungan: 'suami',
  };
  const ready = await previewed(officer, list(person({ nama: 'Sekar Melati Ayu', ...whole, luar: 'KP-17' }), person()));
  expect(ready).toMatchObject({ status: 'READY', counts: { rows: 2, new: 2, existing: 0, already: 0, errors: 0 } });
  expect(ready.job).toMatchObject({ state: 'DONE', done: 2, total: 2, percent: 100 });
  const none = await clientsNamed(officer, 'Sekar Melati');
  expect(none.totalCount).toBe(0);

  const after = await confirmed(officer, ready.id);
  expect(after).toMatchObject({ status: 'CONFIRMED', counts: { new: 2 } });
  const { nodes } = await clientsNamed(officer, 'Sekar Melati');
  expect(nodes).toEqual([
    {
      ...{
        code: expect.stringMatching(/^3174-\d{4}-\d{6}$/),
        initials: 'S. M. A.',
        sex: 'FEMALE',
        pathway: 'VOLUNTARY',
      },
      ...{ village: { code: '31.74.01.1001' }, activeEnrollment: null },
      externalNumbers: [{ institution: 'Klinik Pratama', number: 'KP-17' }],
      identity: {
        ...{ name: 'Sekar Melati Ayu', nik: expect.stringMatching(/^3174\*{8}\d{4}$/), nikAgrees: true },
        ...{ bornOn: '1995-04-12', address: 'Jl. Melati 3', phone: '0812 3456 7890' },
        family: [{ name: 'Budi', relation: 'suami', phone: null }],
      },
      rehabilitations: [
        {
          ...{ form: 'OUTPATIENT', provider: 'BNN', institution: 'Klinik Pratama', result: 'COMPLETED' },
          ...{ startedOn: '2025-10-01', endedOn: '2025-12-31', returnedOn: '2026-01-02' },
        },
      ],
    },
  ]);
  const [row] = await rows(officer, ready.id);
  expect(row).toMatchObject({
    verdict: 'NEW',
    client: { code: nodes[0].code },
    externalNumber: 'KP-17',
    name: null,
    bornOn: null,
  });
});

test('once an import is confirmed, neither its rows nor its file tell who anybody is', async () => {
  const { previewed, confirmed } = importing(world);
  const { id } = await previewed(
    officer,
    list(person({ nama: 'Wulan Purnama' }), person({ nama: 'Salah', lahir: '1' })),
  );
  await confirmed(officer, id, true);
  const { rows } = await world.owner.query('select * from import_row r where import_id = $1', [id]);
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toMatch(/Wulan|Salah|1995-04|3174\*|“1”|"found"/);
  const { rows: pieces } = await world.owner.query(
    'select 1 from stored_file_piece p join import i on i.file_id = p.file_id where i.id = $1',
    [id],
  );
  expect(pieces).toEqual([]);
});

test('the log has one line for a confirmed import, with its counts', async () => {
  const { previewed, confirmed } = importing(world);
  const { id } = await previewed(officer, list(person()));
  await confirmed(officer, id);
  const { rows } = await world.owner.query(
    `select changes from operation_log where operation = 'confirmImport' and result_id = $1`,
    [id],
  );
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows[0].changes)).toMatch(/\Wnew\W+1\b/);
});

test('an import with errors is refused whole, naming rows and columns, unless those rows are left out by word', async () => {
  const { previewed, confirm, confirmed } = importing(world);
  const { id } = await previewed(officer, list(person({ nama: 'Utuh Sekali' }), person({ lahir: 'kapan' })));
  const { errors } = await confirm(officer, id);
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    reason: 'importErrors',
    field: 'skipErrors',
  });
  expect(errors?.[0]?.message).toContain('1 baris bermasalah: 3 (Tanggal lahir).');
  expect((await clientsNamed(officer, 'Utuh Sekali')).totalCount).toBe(0);
  const after = await confirmed(officer, id, true);
  expect(after).toMatchObject({ status: 'CONFIRMED', skippedErrors: true, counts: { new: 1, errors: 1 } });
  expect((await clientsNamed(officer, 'Utuh Sekali')).totalCount).toBe(1);
});

test('only the staff of a unit imports, and sees its own imports alone', async () => {
  const { previewed } = importing(world);
  const { id } = await previewed(officer, list(person()));
  const seen = 'query Q($id: UUID!) { import(id: $id) { id } imports { totalCount } importRows { totalCount } }';
  const outside = [await given(world).officer(units.timur), await world.signedIn('SUPERVISOR', units.jakarta)];
  for (const who of outside) {
    const { data } = await world.ask<any, object>(who, seen, { id });
    expect(data).toEqual({ import: null, imports: { totalCount: 0 }, importRows: { totalCount: 0 } });
    const { errors } = await importing(world).confirm(who, id);
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  }
  const agent = await world.signedIn('AGENT', units.selatan);
  const { errors } = await world.ask(agent, seen, { id });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
