import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { createRoot } from 'react-dom/client';
import { ViewerDocument } from '../../../schema/generated/graphql';
import { openAsk } from '../api/ask';
import { openI18n } from '../i18n/provider';
import { StartProblem } from '../signin/StartProblem';
import { loadConfig } from '../signin/config';
import { openSession, type Session } from '../signin/session';
import { openStore } from '../store';
import { Explorer } from './Explorer';

const root = createRoot(document.getElementById('root') as HTMLElement);
const store = openStore();
const i18n = openI18n(store, {});
let session: Session | null = null;

/** The explorer of the API, for who is signed in. */
async function start(): Promise<void> {
  session = openSession(await loadConfig(), '/graphql', '/graphql', i18n.language);
  const { again } = session;
  again.subscribe(() => again.ended() && again.begin());
  await session.enter();
  const { viewer } = await openAsk(session, i18n.language)(ViewerDocument, {});
  const dark =
    store.getItem<string>('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  root.render(<Explorer session={session} viewer={viewer} i18n={i18n} look={dark === 'dark' ? 'dark' : 'light'} />);
}

start().catch((error: Error) => root.render(<StartProblem error={error} i18n={i18n} session={session} />));
