import { interactionPolicy, Provider, type ClientMetadata } from 'oidc-provider';
import type { Pool } from 'pg';
import { log } from '../log.js';
import type { Secrets } from '../secrets.js';
import { features, languageOf, SHORT } from './features.js';
import { accountOf, grantOf, SCOPES } from './grants.js';
import { failedPage } from './pages.js';
import { payloadsIn } from './payloads.js';

/** What the embedded provider is made of. */
export interface ProviderParts {
  publicUrl: string;
  clientId: string;
  pool: Pool;
  secrets: Pick<Secrets, 'cookieKey' | 'signingKeys'>;
}

const MINUTE = 60;
const WORKDAY = 12 * 60 * MINUTE;
const ttl = {
  AccessToken: SHORT,
  AuthorizationCode: MINUTE,
  IdToken: SHORT,
  Interaction: 60 * MINUTE,
  RefreshToken: WORKDAY,
  Grant: WORKDAY,
  Session: WORKDAY,
};

/** The embedded OpenID provider: one public client, code and PKCE, tokens for the API, no screen for consent. */
export function openProvider({ publicUrl, clientId, pool, secrets }: ProviderParts): Provider {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  const provider = new Provider(`${publicUrl}/oidc`, {
    adapter: payloadsIn(pool),
    jwks: { keys: secrets.signingKeys as never },
    clients: [panel(publicUrl, clientId)],
    responseTypes: ['code'],
    clientAuthMethods: ['none'],
    scopes: SCOPES,
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
    ttl,
    features,
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = failedPage(languageOf(ctx), `${out.error}: ${out.error_description ?? ''}`);
    },
  });
  provider.proxy = true;
  provider.on('server_error', (_, err) => log.error({ err }, 'the sign-in failed'));
  return provider;
}

const panel = (publicUrl: string, clientId: string): ClientMetadata => ({
  client_id: clientId,
  client_name: 'Pulih',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: [`${publicUrl}/admin/auth-callback`, `${publicUrl}/graphql`],
  post_logout_redirect_uris: [`${publicUrl}/admin/`, `${publicUrl}/admin`, `${publicUrl}/graphql`],
  id_token_signed_response_alg: 'ES256',
});
