import { ErrorResponse, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import type { Language } from '../i18n/language';
import { openAgain, type Again } from './again';
import type { Config } from './config';

/** Who is signed in, in this tab. */
export interface Session {
  /** Signs in where nobody is; resolves once somebody is, and leaves the page otherwise. */
  enter: () => Promise<void>;
  /** An access token that is good for the next request; asks to sign in again when the session has ended. */
  token: () => Promise<string>;
  /** A new access token, for when the API refused the last one. */
  renew: () => Promise<string>;
  /** Signs out, at the provider too. */
  leave: () => Promise<never>;
  again: Again;
}

const never = () => new Promise<never>(() => undefined);
const store = new WebStorageStateStore({ store: sessionStorage });

/** Seconds before its end at which a token is renewed. */
const MARGIN = 20;

/** Opens the session of this tab: code and PKCE, then refresh tokens; nothing outlives the tab. */
export function openSession(
  { issuer, clientId }: Config,
  path: string,
  home: string,
  language: () => Language,
): Session {
  const manager = new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: location.origin + path,
    post_logout_redirect_uri: location.origin + home,
    scope: 'openid profile',
    userStore: store,
    stateStore: store,
    automaticSilentRenew: false,
    monitorSession: false,
  });
  const signIn = (state: object) => manager.signinRedirect({ state, ui_locales: language() }).then(never);
  const again = openAgain(manager, signIn);
  let renewing: Promise<string> | null = null;

  const refresh = async (): Promise<string> => {
    const user = await manager.signinSilent().catch(unlessEnded);
    return (user ?? (await again.ask())).access_token;
  };
  const renew = () => (renewing ??= refresh().finally(() => (renewing = null)));
  const token = async () => {
    const user = await manager.getUser();
    return (user?.expires_in ?? 0) > MARGIN ? (user as User).access_token : renew();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') token().catch(() => undefined);
  });

  return {
    token,
    renew,
    again,
    async enter() {
      if (again.wanted()) return signIn({ again: again.wanted() });
      if (isAnswer(location.search))
        return returned(await manager.signinCallback().catch((error: Error) => afresh(error, home)), again);
      const user = await manager.getUser();
      if (user && !user.expired) return;
      const renewed = user && (await manager.signinSilent().catch(offline(user)));
      if (!renewed) await signIn({ returnTo: location.pathname + location.search });
    },
    async leave() {
      await manager.signoutRedirect().catch(async () => {
        await manager.removeUser();
        location.assign(home);
      });
      return never();
    },
  };
}

const isAnswer = (search: string) => /[?&]state=/.test(search) && /[?&](code|error)=/.test(search);

/** A refresh that the provider refused means the session has ended; without a network nothing is known. */
function unlessEnded(error: Error): null {
  if (error instanceof TypeError) throw error;
  return null;
}

/** Without a network who was signed in goes on; the API asks anew once there is one. */
const offline = (user: User) => (error: Error) => (error instanceof TypeError ? user : null);

/** What the provider refused is told; an answer that was used before, by the way back, begins anew. */
function afresh(error: Error, home: string): Promise<never> {
  if (error instanceof ErrorResponse) throw error;
  location.replace(home);
  return never();
}

/** Back from the provider: goes on where the person was, or hands the session to the tab that asked. */
async function returned(user: User | undefined, again: Again): Promise<void> {
  const { returnTo, again: asked } = (user?.state ?? {}) as { returnTo?: string; again?: string };
  if (asked && user) return again.hand(asked, user);
  history.replaceState(null, '', returnTo ?? location.pathname);
}
