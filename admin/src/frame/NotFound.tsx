import { useTranslate } from 'react-admin';
import { Page } from '../shared/Page';
import { StateBox } from '../shared/StateBox';

/** An address that leads nowhere, or to a room of another role. */
export function NotFound() {
  const translate = useTranslate();
  return (
    <Page title={translate('ra.page.not_found')}>
      <StateBox text={translate('ra.message.not_found')} action={{ label: translate('menu.home'), to: '/' }} />
    </Page>
  );
}
