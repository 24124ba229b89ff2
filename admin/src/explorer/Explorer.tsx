import { GraphiQL } from 'graphiql';
import type { I18n } from '../i18n/provider';
import { send, type Sent } from '../api/ask';
import type { Viewer } from '../panel';
import type { Session } from '../signin/session';
import { examples } from './examples';

interface ExplorerProps {
  session: Session;
  viewer: Viewer;
  i18n: I18n;
  look: 'light' | 'dark';
}

/** GraphiQL on the API, as who is signed in; what is typed is gone with the tab. */
export function Explorer({ session, viewer, i18n, look }: ExplorerProps) {
  const { name, role, unit } = viewer;
  const who = [name, i18n.translate(`enums.Role.${role}`), unit.name].join(' · ');
  return (
    <GraphiQL
      fetcher={(sent) => send(session, i18n.language(), sent as Sent) as never}
      defaultTabs={examples}
      storage={sessionStorage}
      forcedTheme={look}
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <a href="/admin/" className="brand">
          <img src="/admin/mark.svg" alt="" width={22} height={22} /> {i18n.translate('explorer.title')}
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <p className="who">
          {who} ·{' '}
          <button type="button" onClick={() => void session.leave()}>
            {i18n.translate('session.leave')}
          </button>
        </p>
      </GraphiQL.Footer>
    </GraphiQL>
  );
}
