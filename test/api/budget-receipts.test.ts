import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { budgeting } from '../support/budgeting.js';
import { daysAgo, given } from '../support/given.js';
import { units } from '../support/units.js';
import { upload } from '../support/upload.js';
import { openWorld, type Person, type World } from '../support/world.js';

const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(300_000, 7)]);

let world: World;
let officer: Person;
let claimId: string;
beforeAll(async () => {
  world = await openWorld();
  officer = await given(world).officer();
  await budgeting(world).courses(officer, 1, daysAgo(2));
  claimId = (await budgeting(world).claim(officer)).id;
});
afterAll(() => world.close());

/** Sends a file as a receipt. */
const sent = (name: string, content: Buffer | string, who = officer) =>
  upload(world, who, name, content, {}, '/files?for=receipt');
const attach = (fileId: string, kind = 'RECEIPT') =>
  world.ask<any, object>(
    officer,
    `mutation M($claimId: UUID!, $fileId: UUID!, $kind: ClaimFileKind!) {
      attachToClaim(claimId: $claimId, fileId: $fileId, kind: $kind) { id kind file { name kind } } }`,
    { claimId, fileId, kind },
  );
const download = (id: string, who: Person | null) =>
  world.app.inject({
    url: `/claimFiles/${id}/original`,
    headers: who ? { authorization: `Bearer ${who.token}` } : {},
  });

test('a receipt is attached once, comes back as it was, and who opened it is logged', async () => {
  const { id } = await sent('Kuitansi snack.png', png);
  const { data } = await attach(id);
  expect(data.attachToClaim.kind).toBe('RECEIPT');
  expect(data.attachToClaim.file).toEqual({ name: 'Kuitansi snack.png', kind: 'PNG' });
  const again = await attach(id);
  expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'attached', field: 'fileId' });
  const opened = await download(data.attachToClaim.id, officer);
  expect(opened.headers['content-type']).toBe('image/png');
  expect(opened.rawPayload.equals(png)).toBe(true);
  const { rows } = await world.owner.query('select 1 from disclosure_log where account = $1', [officer.account]);
  expect(rows.length).toBeGreaterThan(0);
});

test('who approves above opens the receipt and not the attendance list; nobody beside opens either', async () => {
  const list = Buffer.concat([png, Buffer.from('daftar hadir')]);
  const { data } = await attach((await sent('Daftar hadir.png', list)).id, 'ATTENDANCE');
  const { rows } = await world.owner.query(`select id from claim_file where kind = 'RECEIPT'`);
  const beside = await world.signedIn('OFFICER', units.jabar);
  const above = await world.signedIn('SUPERVISOR', units.jakarta);
  const opened = async (id: string) =>
    (await Promise.all([null, beside, above].map((who) => download(id, who)))).map(({ statusCode }) => statusCode);
  expect(await opened(rows[0].id)).toEqual([401, 404, 200]);
  expect(await opened(data.attachToClaim.id)).toEqual([401, 404, 404]);
  expect((await download(data.attachToClaim.id, officer)).rawPayload.equals(list)).toBe(true);
  const seen = await world.ask<any, object>(
    above,
    'query Q($id: UUID!) { claim(id: $id) { files { kind file { name } } } }',
    {
      id: claimId,
    },
  );
  expect(seen.data.claim.files).toEqual([
    { kind: 'RECEIPT', file: null },
    { kind: 'ATTENDANCE', file: null },
  ]);
});

test('a file of another unit is not there to be attached', async () => {
  const beside = await world.signedIn('OFFICER', units.jabar);
  const { id } = await sent('Kuitansi lain.png', png, beside);
  expect((await attach(id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('what is not what it says is refused by its content', async () => {
  const { status, errors } = await sent('kuitansi.pdf', 'nama;jumlah');
  expect([status, errors[0].extensions.reason]).toEqual([400, 'fileKind']);
  expect(errors[0].message).toContain('CSV. Yang dapat diterima: PDF, PNG, JPEG');
  const list = await upload(world, officer, 'daftar.csv', 'nama;jumlah\nRina;2\n');
  expect((await attach(list.id)).errors?.[0]?.extensions).toMatchObject({ reason: 'fileKind', field: 'fileId' });
});

test('a receipt outlives the seven days after which other files are cleared', async () => {
  await sent('lupa.pdf', '%PDF-1.7 tidak dilampirkan');
  await world.owner.query(`update stored_file set recorded_at = now() - interval '8 days'`);
  await world.owner.query('select clear_imports()');
  const { rows } = await world.owner.query(`select name from stored_file where cleared_at is null`);
  expect(rows.map(({ name }) => name).toSorted()).toEqual(['Daftar hadir.png', 'Kuitansi snack.png']);
});

test('a claim that was rejected takes no more files', async () => {
  const head = await world.signedIn('SUPERVISOR', units.selatan);
  await budgeting(world).decide(head, 'reject', [claimId]);
  const { errors } = await attach((await sent('Kuitansi terlambat.png', Buffer.concat([png, Buffer.from('2')]))).id);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'STEP_NOT_ALLOWED', field: 'claimId' });
});
