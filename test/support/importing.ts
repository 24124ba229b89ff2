import { given } from './given.js';
import { upload } from './upload.js';
import type { Person, World } from './world.js';

const headers = {
  ...{
    nama: 'Nama',
    nik: 'NIK',
    lahir: 'Tanggal lahir',
    jk: 'L/P',
    desa: 'Desa',
    kec: 'Kecamatan',
    kab: 'Kabupaten/Kota',
  },
  ...{ alamat: 'Alamat', hp: 'No. HP', jalur: 'Jalur', bentuk: 'Bentuk rehabilitasi', oleh: 'Penyelenggara' },
  ...{
    lembaga: 'Nama lembaga',
    mulai: 'Mulai rehabilitasi',
    selesai: 'Selesai rehabilitasi',
    kembali: 'Kembali ke keluarga',
  },
  ...{ wali: 'Nama keluarga', hubungan: 'Hubungan', hpwali: 'HP keluarga', luar: 'Nomor luar' },
  ...{ zat: 'Jenis zat', lama: 'Lama pemakaian', cara: 'Cara pakai', diagnosis: 'Diagnosa' },
};
type Row = Partial<Record<keyof typeof headers, string>>;

let people = 0;
/** A NIK that agrees with 12 April 1995 and a woman, not the same before ten thousand others. */
export const nik = (serial = (people += 1)): string => `317401520495${String(serial % 10_000).padStart(4, '0')}`;

/** A row of a list, good in all its columns where nothing else is said. */
export const person = (more: Row = {}): Row => ({
  ...{
    nama: `Rina Wati ${letters((people += 1))}`,
    nik: nik(people),
    lahir: '12/04/1995',
    jk: 'P',
    desa: 'Tebet Timur',
  },
  ...{ kec: 'Tebet', kab: 'Kota Jakarta Selatan', jalur: 'sukarela', bentuk: 'rawat jalan', oleh: 'BNN' },
  ...{ lembaga: 'Klinik Pratama', mulai: '01/10/2025', selesai: '31/12/2025', ...more },
});

const letters = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** A list as CSV, with the headers a centre writes. */
export const list = (...rows: Row[]): string =>
  [Object.values(headers), ...rows.map((row) => Object.keys(headers).map((key) => row[key as keyof Row] ?? ''))]
    .map((cells) => cells.join(';'))
    .join('\n');

const fields = `id status message columns sheets counts { rows new existing already errors warnings }
  mapping { field column value } job { state done total percent } confirmedBefore { id }`;

/** Imports as the panel does: sends the file, waits for the preview, looks at its rows, confirms. */
export function importing(world: World) {
  const { done } = given(world);

  const settled = async (who: Person, id: string): Promise<any> => {
    for (;;) {
      const { data, errors } = await world.ask<any, object>(
        who,
        `query Q($id: UUID!) { import(id: $id) { ${fields} } }`,
        { id },
      );
      if (errors) throw new Error(JSON.stringify(errors));
      if (data.import.status !== 'READING') return data.import;
      await new Promise((next) => {
        setTimeout(next, 30);
      });
    }
  };

  /** The preview of a file, once it is read. */
  const previewed = async (who: Person, content: string | Buffer, input: object = {}): Promise<any> => {
    const { id: fileId, errors } = await upload(world, who, 'daftar.csv', content);
    if (errors) throw new Error(JSON.stringify(errors));
    const { id } = await done(who, 'mutation M($input: PreviewImportInput!) { previewImport(input: $input) { id } }', {
      input: { fileId, ...input },
    });
    return settled(who, id);
  };

  const confirm = (who: Person, id: string, skipErrors = false, language = 'id') =>
    world.ask<any, object>(
      who,
      `mutation M($id: UUID!, $skipErrors: Boolean!) { confirmImport(id: $id, skipErrors: $skipErrors) { ${fields} skippedErrors } }`,
      { id, skipErrors },
      { 'accept-language': language },
    );

  const confirmed = async (who: Person, id: string, skipErrors = false): Promise<any> => {
    const { data, errors } = await confirm(who, id, skipErrors);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.confirmImport;
  };

  const rows = async (who: Person, importId: string, filter: object = {}, language = 'id'): Promise<any[]> => {
    const { data, errors } = await world.ask<any, object>(
      who,
      `query Q($filter: ImportRowFilter) { importRows(filter: $filter, first: 100) { nodes { row verdict name nik bornOn sex
        village { code } startedOn endedOn client { id code } drugUse { substances monthsOfUse routes diagnosis } rehabilitation externalNumber
        problems { field column label severity reason message possible } } } }`,
      { filter: { importId, ...filter } },
      { 'accept-language': language },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.importRows.nodes;
  };

  return { previewed, settled, confirm, confirmed, rows };
}
