import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Settings } from '../settings.js';
import { hashOf } from '../signin/password.js';
import { demoAccounts } from './accounts.js';

const units: unknown[][] = [
  [0, '0000', 'BNN', 'NATIONAL', null, null, []],
  [3100, '3100', 'BNNP DKI Jakarta', 'PROVINCE', 0, '31', []],
  [3174, '3174', 'BNNK Jakarta Selatan', 'REGENCY', 3100, '31', ['31.74']],
];

/** Writes the demo world once, as the database's owner: units and an account for each role, marked as demo. */
export async function seedDemo(ownerUrl: string, _: Settings, say: (line: string) => void): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query('select 1 from account where demo limit 1');
    if (rows.length) return;
    say('Demo world: units and accounts …');
    await client.query('begin');
    for (const unit of units)
      await client.query(
        `insert into unit (id, code, name, tier, parent_id, province_code, regencies, zone)
         values ($1, $2, $3, $4, $5, $6, $7, 'Asia/Jakarta') on conflict (id) do nothing`,
        unit,
      );
    for (const { username, password, name, role, unit } of demoAccounts) {
      const values = [randomUUID(), username, name, role, unit, randomUUID()];
      await client.query(
        `insert into account (id, recorded_at, subject, username, name, role, unit_id, demo, active)
         select $1, now(), $6, $2, $3, $4, id, true, true from unit where name = $5`,
        values,
      );
      const secret = [values[0], await hashOf(password)];
      await client.query('insert into account_password (account_id, hash) values ($1, $2)', secret);
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}
