import pg from 'pg';

/** The units of the test world: the board, two provinces, three regencies. */
export const units = { bnn: 0, jakarta: 3100, jabar: 3200, selatan: 3174, timur: 3175, bandung: 3273 };

const rows = [
  [0, 'BNN', 'NATIONAL', null, null, []],
  [3100, 'BNNP DKI Jakarta', 'PROVINCE', 0, '31', []],
  [3200, 'BNNP Jawa Barat', 'PROVINCE', 0, '32', []],
  [3174, 'BNNK Jakarta Selatan', 'REGENCY', 3100, '31', ['31.74']],
  [3175, 'BNNK Jakarta Timur', 'REGENCY', 3100, '31', ['31.75']],
  [3273, 'BNNK Bandung', 'REGENCY', 3200, '32', ['32.73']],
];

/** Password of the login role in tests. */
export const PASSWORD = 'only-for-tests';

/** Writes the units of the test world as the database's owner; @param {string} url */
export async function seedUnits(url) {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  for (const [id, name, tier, parent, province, regencies] of rows) {
    const code = String(id).padStart(4, '0');
    const values = [id, code, name, tier, parent, province, regencies, 'Asia/Jakarta'];
    await owner.query(
      'insert into unit (id, code, name, tier, parent_id, province_code, regencies, zone) values ($1,$2,$3,$4,$5,$6,$7,$8)',
      values,
    );
  }
  await owner.end();
}
