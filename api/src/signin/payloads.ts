import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { Pool } from 'pg';

type Stored = { payload: AdapterPayload; consumed: number | null };

const LIVE = 'kind = $1 and (expires_at is null or expires_at > now())';
const COLUMNS = 'payload, extract(epoch from consumed_at)::int consumed';

/** Keeps what the provider must remember (sessions, codes, refresh tokens) in the table oidc_payload. */
export function payloadsIn(pool: Pool): AdapterFactory {
  return (kind: string): Adapter => {
    const one = async (condition: string, value: string): Promise<AdapterPayload | undefined> => {
      const text = `select ${COLUMNS} from oidc_payload where ${LIVE} and ${condition} = $2`;
      const { rows } = await pool.query<Stored>({ name: `oidc_by_${condition}`, text, values: [kind, value] });
      const [row] = rows;
      return row && { ...row.payload, ...(row.consumed && { consumed: row.consumed }) };
    };
    const run = async (text: string, values: unknown[]) => void (await pool.query(text, values));
    return {
      find: (id) => one('id', id),
      findByUid: (uid) => one('uid', uid),
      findByUserCode: (code) => one('user_code', code),
      upsert: (id, payload, expiresIn) =>
        run(
          `insert into oidc_payload (kind, id, payload, grant_id, uid, user_code, expires_at)
           values ($1, $2, $3, $4, $5, $6, now() + $7 * interval '1 second')
           on conflict (kind, id) do update set payload = excluded.payload, grant_id = excluded.grant_id,
             uid = excluded.uid, user_code = excluded.user_code, expires_at = excluded.expires_at`,
          [kind, id, payload, payload.grantId, payload.uid, payload.userCode, expiresIn ?? null],
        ),
      consume: (id) => run('update oidc_payload set consumed_at = now() where kind = $1 and id = $2', [kind, id]),
      destroy: (id) => run('delete from oidc_payload where kind = $1 and id = $2', [kind, id]),
      revokeByGrantId: (grant) => run('delete from oidc_payload where kind = $1 and grant_id = $2', [kind, grant]),
    };
  };
}

/** Forgets what has expired. */
export const forgetExpired = (pool: Pool) => pool.query('delete from oidc_payload where expires_at < now()');
