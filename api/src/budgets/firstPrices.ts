import { readFileSync } from 'node:fs';
import { statusOf } from './statusOf.js';

const file = new URL('data/minimumWages.csv', import.meta.url);
const WAGES = 'Daftar upah minimum provinsi (UMP) 2020 dan 2026, dari sumber sekunder';
const TRANSPORT =
  'PMK 32/2025 tentang Standar Biaya Masukan Tahun Anggaran 2026: transportasi dalam kabupaten/kota pergi pulang';

/** The day these figures were gathered. */
const GATHERED = '2026-11-01';

const text = (value: string | null) => (value === null ? 'null' : `'${value.replaceAll("'", "''")}'`);

function row(item: string, year: string, area: string, rupiah: string, told: string, source: string): string {
  const { status, note } = statusOf(told);
  const values = [text(item), year, text(area), text(`${year}-01-01`), rupiah, text(status), text(source), text(note)];
  return `(gen_random_uuid(), '${GATHERED}', ${values.join(', ')})`;
}

/** The first prices: minimum wages by province, and the one line of the cost regulation that is known. */
export function firstPrices(): string {
  const [, ...wages] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const rows = wages.map((line) => {
    const [year = '', area = '', , rupiah = '', ...told] = line.split(',');
    return row('MINIMUM_WAGE', year, area, rupiah, told.join(','), WAGES);
  });
  const transport = ['A4', 'C4'].map((line) => row(line, '2026', '', '170000', 'regulation', TRANSPORT));
  return `insert into budget_price (id, recorded_at, item, fiscal_year, area, valid_from, rupiah, status, source, note)
    values ${[...rows, ...transport].join(',\n')};`;
}
