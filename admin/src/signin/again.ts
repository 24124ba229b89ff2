import { User, type UserManager } from 'oidc-client-ts';

/** Signing in again beside a tab whose session has ended, so that nothing typed in it is lost. */
export interface Again {
  /** Shows that the session has ended; resolves when somebody is signed in again. */
  ask: () => Promise<User>;
  ended: () => boolean;
  subscribe: (changed: () => void) => () => void;
  /** Opens the sign-in in a window of its own, or in this one where windows are blocked. */
  begin: () => void;
  /** The tab this window was opened for, if it was. */
  wanted: () => string | null;
  /** Hands the new session to the tab that asked, and closes this window. */
  hand: (asked: string, user: User) => Promise<never>;
}

const wanted = () => new URLSearchParams(location.search).get('again');

/** Opens the way back into a session that has ended. */
export function openAgain(manager: UserManager, signIn: (state: object) => Promise<never>): Again {
  const channel = new BroadcastChannel('pulih-session');
  const nonce = crypto.randomUUID();
  const listeners = new Set<() => void>();
  let waiting: ((user: User) => void)[] = [];

  channel.addEventListener('message', async ({ data }: MessageEvent<{ asked: string; user: string }>) => {
    if (data.asked !== nonce || waiting.length === 0) return;
    const [before, user] = [await manager.getUser(), User.fromStorageString(data.user)];
    await manager.storeUser(user);
    if (before && before.profile.sub !== user.profile.sub) return location.reload();
    const resumed = waiting;
    waiting = [];
    listeners.forEach((changed) => changed());
    resumed.forEach((resume) => resume(user));
  });

  return {
    wanted,
    ended: () => waiting.length > 0,
    ask: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        listeners.forEach((changed) => changed());
      }),
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    begin() {
      const opened = window.open(`/admin/?again=${nonce}`, '_blank', 'popup,width=480,height=760');
      if (!opened) void signIn({ returnTo: location.pathname + location.search });
    },
    async hand(asked, user) {
      channel.postMessage({ asked, user: user.toStorageString() });
      await manager.removeUser();
      setTimeout(() => window.close(), 100);
      return new Promise<never>(() => undefined);
    },
  };
}
