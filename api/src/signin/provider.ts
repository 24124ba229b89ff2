import { interactionPolicy, Provider, type KoaContextWithOIDC } from 'oidc-provider';
import type { Pool } from 'pg';
import type { Secrets } from '../secrets.js';
import { failedPage, signedOutPage, signOutPage } from './pages.js';
import { payloadsIn } from './payloads.js';
import { AUDIENCE } from './token.js';
import { languageIn } from './wording.js';

/** What the embedded provider is made of. */
export interface ProviderParts {
  publicUrl: string;
  clientId: string;
  pool: Pool;
  secrets: Pick<Secrets, 'cookieKey' | 'signingKeys'>;
}

const MINUTE = 60;
const WORKDAY = 12 * 60 * MINUTE;

/** The embedded OpenID provider: one public client, code and PKCE, tokens for the API, no screen for consent. */
export function openProvider({ publicUrl, clientId, pool, secrets }: ProviderParts): Provider {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  const provider = new Provider(`${publicUrl}/oidc`, {
    adapter: payloadsIn(pool),
    jwks: { keys: secrets.signingKeys as never },
    clients: [
      {
        client_id: clientId,
        client_name: 'Pulih',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [`${publicUrl}/admin/auth-callback`, `${publicUrl}/graphql`],
        post_logout_redirect_uris: [`${publicUrl}/admin/`, `${publicUrl}/admin`, `${publicUrl}/graphql`],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    responseTypes: ['code'],
    clientAuthMethods: ['none'],
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    interactions: { policy, url: (_, { uid }) => `/signin/${uid}` },
    issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
    loadExistingGrant: grantOf,
    findAccount: async (_, subject) => accountOf(pool, subject),
    cookies: {
      names: { session: 'pulih_session', interaction: 'pulih_signin', resume: 'pulih_resume' },
      keys: [secrets.cookieKey],
      long: { path: '/oidc', sameSite: 'lax', httpOnly: true },
    },
    ttl: {
      AccessToken: 10 * MINUTE,
      AuthorizationCode: MINUTE,
      IdToken: 10 * MINUTE,
      Interaction: 60 * MINUTE,
      RefreshToken: WORKDAY,
      Grant: WORKDAY,
      Session: WORKDAY,
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 10 * MINUTE,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          const sure = ctx.oidc.entities.IdTokenHint !== undefined;
          ctx.body = signOutPage(languageOf(ctx), form, sure);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = signedOutPage(languageOf(ctx));
        },
      },
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = failedPage(languageOf(ctx), `${out.error}: ${out.error_description ?? ''}`);
    },
  });
  provider.proxy = true;
  return provider;
}

const languageOf = (ctx: KoaContextWithOIDC) => languageIn(ctx.query['ui_locales']);

/** The panel is our own: whoever signs in has granted it what it asks. */
async function grantOf({ oidc }: KoaContextWithOIDC) {
  const { Grant } = oidc.provider;
  const [clientId, accountId] = [oidc.client?.clientId as string, oidc.session?.accountId];
  const known = oidc.session?.grantIdFor(clientId);
  const kept = known ? await Grant.find(known) : undefined;
  if (kept && kept.accountId === accountId) return kept;
  const grant = new Grant({ clientId, accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

async function accountOf(pool: Pool, subject: string) {
  const { rows } = await pool.query<{ name: string }>('select name from sign_in($1)', [subject]);
  const [account] = rows;
  return account && { accountId: subject, claims: () => ({ sub: subject, name: account.name }) };
}
