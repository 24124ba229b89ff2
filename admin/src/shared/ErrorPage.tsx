import { useTranslate, type ErrorProps } from 'react-admin';
import { Page } from './Page';
import { StateBox } from './StateBox';

/** The panel itself failed: says so, and begins again. */
export function ErrorPage({ error }: ErrorProps) {
  const translate = useTranslate();
  return (
    <Page title={translate('ra.page.error')}>
      <div role="alert" data-failed>
        <StateBox
          text={translate('ra.message.error')}
          more={String((error as Error).message)}
          action={{ label: translate('shared.list.retry'), onClick: () => location.reload() }}
        />
      </div>
    </Page>
  );
}
