import type { AuthProvider } from 'react-admin';
import type { Panel } from './panel';
import { forgetAnswers } from './waiting/answers';
import { forgetViewer } from './signin/viewer';
import { forgetDrafts } from './shared/drafts';

/** Who is signed in, for react-admin: the session signs in before the panel begins, and asks again by itself. */
export const openAuthProvider = ({ session, viewer }: Panel): AuthProvider => ({
  login: async () => undefined,
  checkAuth: async () => undefined,
  checkError: async () => undefined,
  logout: async () => {
    forgetDrafts();
    forgetAnswers();
    forgetViewer();
    return session.leave();
  },
  getIdentity: async () => ({ id: viewer.account, fullName: viewer.name }),
  getPermissions: async () => viewer.role,
});
