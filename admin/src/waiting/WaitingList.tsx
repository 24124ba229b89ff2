import { Alert, Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { usePanel } from '../panel';
import { Empty } from '../shared/Empty';
import { Page } from '../shared/Page';
import { useEntries } from './useEntries';
import { useOnline } from './useOnline';
import { WaitingCard } from './WaitingCard';

/** What waits on this device to be sent, and what Pulih did not take. */
export default function WaitingList() {
  const translate = useTranslate();
  const { outbox } = usePanel();
  const online = useOnline();
  const entries = useEntries();
  const send = online && entries.some(({ refused }) => !refused) && (
    <Button variant="contained" onClick={() => void outbox.send()}>
      {translate('waiting.send')}
    </Button>
  );
  return (
    <Page title={translate('waiting.title')} under={translate('waiting.about')} actions={send} back="/">
      {!online && (
        <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
          {translate('waiting.noConnection')}
        </Alert>
      )}
      {entries.length === 0 && <Empty text={translate('waiting.empty')} />}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
        {entries.map((entry) => (
          <WaitingCard key={entry.id} entry={entry} />
        ))}
      </Box>
    </Page>
  );
}
