import { useEffect, useState } from 'react';
import type { I18n } from '../i18n/provider';
import { keptCount } from '../waiting/safe';
import type { Session } from './session';

/** What is shown when the panel cannot begin: why not, and what one can do. */
export function StartProblem({ error, i18n, session }: { error: Error; i18n: I18n; session: Session | null }) {
  const { translate } = i18n;
  const [waiting, setWaiting] = useState(0);
  useEffect(() => void keptCount().then(setWaiting), []);
  return (
    <main className="start">
      <h1>{translate('start.problem')}</h1>
      <p>{translate(error.message, { _: error.message })}</p>
      {waiting > 0 && <p>{translate('waiting.keptHere', { smart_count: waiting })}</p>}
      <p>
        <button type="button" onClick={() => location.assign('/admin/')}>
          {translate('start.again')}
        </button>{' '}
        {session && (
          <button type="button" onClick={() => void session?.leave()}>
            {translate('start.leave')}
          </button>
        )}
      </p>
    </main>
  );
}
