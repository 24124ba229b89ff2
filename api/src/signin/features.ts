import { errors, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { signedOutPage, signOutPage } from './pages.js';
import { AUDIENCE } from './token.js';
import { languageIn } from './wording.js';

/** How long an access token opens the API, in seconds; a closed account ends sooner. */
export const SHORT = 10 * 60;

/** The language an app asked for with its request. */
export const languageOf = (ctx: KoaContextWithOIDC) => languageIn(ctx.query['ui_locales']);

/** Access tokens are signed ones for the API alone. */
function apiOnly(resource: string) {
  if (resource !== AUDIENCE) throw new errors.InvalidTarget();
  return {
    scope: '',
    audience: AUDIENCE,
    accessTokenFormat: 'jwt' as const,
    accessTokenTTL: SHORT,
    jwt: { sign: { alg: 'ES256' as const } },
  };
}

/** What the embedded provider offers beside the code flow: tokens for the API, revoking them, signing out. */
export const features: Configuration['features'] = {
  devInteractions: { enabled: false },
  userinfo: { enabled: false },
  revocation: { enabled: true },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => AUDIENCE,
    useGrantedResource: () => true,
    getResourceServerInfo: (_, resource) => apiOnly(resource),
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
};
