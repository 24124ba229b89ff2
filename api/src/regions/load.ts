import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** The day the code set of idn-area-data 4.0.1 came into force (Kepmendagri 300.2.2-2430/2025). */
const VALID_FROM = '2025-07-01';

const sources = {
  province: 'code text, name text',
  regency: 'code text, province_code text, name text',
  district: 'code text, regency_code text, name text',
  village: 'code text, district_code text, name text',
};
const files = { province: 'provinces', regency: 'regencies', district: 'districts', village: 'villages' };

const inserts = [
  `insert into province (code, name, valid_from) select code, name, '${VALID_FROM}' from raw_province`,
  `insert into regency (code, name, valid_from, province_code) select code, name, '${VALID_FROM}', province_code from raw_regency`,
  `insert into district (code, name, valid_from, regency_code) select code, name, '${VALID_FROM}', regency_code from raw_district`,
  `insert into village (code, name, valid_from, district_code, path, search)
   select v.code, v.name, '${VALID_FROM}', v.district_code, concat_ws(', ', d.name, short.name),
     regexp_replace(lower(concat_ws(' ', v.name, d.name, short.name)), '[^a-z0-9 ]+', ' ', 'g')
   from raw_village v join raw_district d on d.code = v.district_code join raw_regency r on r.code = d.regency_code
   cross join lateral (select regexp_replace(r.name, '^(Kabupaten|Kota)( Administrasi)? ', '') as name) short`,
];

/** Loads every region once, by bulk copy, in one transaction; says how many villages there are. */
export async function loadRegions(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: number }>('select count(*)::int n from village');
    if (rows[0]?.n) return rows[0].n;
    await client.query('begin');
    for (const [name, columns] of Object.entries(sources)) {
      await client.query(`create temp table raw_${name} (${columns}) on commit drop`);
      const file = join(folder(), `${files[name as keyof typeof files]}.csv`);
      await pipeline(
        createReadStream(file),
        client.query(copyFrom(`copy raw_${name} from stdin with (format csv, header)`)),
      );
    }
    for (const insert of inserts) await client.query(insert);
    await client.query('commit');
    await client.query('vacuum (analyze) village');
    const { rows: loaded } = await client.query<{ n: number }>('select count(*)::int n from village');
    return loaded[0]?.n ?? 0;
  } finally {
    await client.end();
  }
}

const folder = () => join(dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json')), 'data');
