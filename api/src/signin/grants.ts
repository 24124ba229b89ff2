import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Pool } from 'pg';

/** What the panel may ask about a person. */
export const SCOPES = ['openid', 'profile'];

/** The panel is our own: whoever signs in has granted it what it asks. */
export async function grantOf({ oidc }: KoaContextWithOIDC) {
  const { Grant } = oidc.provider;
  const [clientId, accountId] = [oidc.client?.clientId as string, oidc.session?.accountId];
  const known = oidc.session?.grantIdFor(clientId);
  const kept = known ? await Grant.find(known) : undefined;
  if (kept && kept.accountId === accountId) return kept;
  const grant = new Grant({ clientId, accountId });
  grant.addOIDCScope(SCOPES.join(' '));
  await grant.save();
  return grant;
}

/** The account of a subject, while it is open. */
export async function accountOf(pool: Pool, subject: string) {
  const { rows } = await pool.query<{ name: string }>('select name from sign_in($1)', [subject]);
  const [account] = rows;
  return account && { accountId: subject, claims: () => ({ sub: subject, name: account.name }) };
}
