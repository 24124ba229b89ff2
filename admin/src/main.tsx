import { createRoot } from 'react-dom/client';
import { openAsk } from './api/ask';
import { App } from './App';
import { openI18n } from './i18n/provider';
import { resources } from './resources';
import { StartProblem } from './signin/StartProblem';
import { loadConfig } from './signin/config';
import { openSession, type Session } from './signin/session';
import { viewerOf } from './signin/viewer';
import { openStore } from './store';
import { openOutbox } from './waiting/outbox';
import { keepPanel } from './waiting/keepPanel';

const root = createRoot(document.getElementById('root') as HTMLElement);
const store = openStore();
const i18n = openI18n(store, Object.fromEntries(resources.map(({ name, type }) => [name, type])));
let session: Session | null = null;

/** Configuration, then session, then who is signed in, then the panel. */
async function start(): Promise<void> {
  const config = await loadConfig();
  session = openSession(config, '/admin/auth-callback', '/admin/', i18n.language);
  await session.enter();
  const ask = openAsk(session, i18n.language);
  const viewer = await viewerOf(ask);
  if (viewer.role === 'AGENT') keepPanel();
  const outbox = openOutbox(ask, viewer.account);
  root.render(<App panel={{ config, session, ask, viewer, outbox }} store={store} i18n={i18n} />);
}

start().catch((error: Error) => root.render(<StartProblem error={error} i18n={i18n} session={session} />));
