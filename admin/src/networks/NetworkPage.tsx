import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { NetworkMapOfClientDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { nameOf } from '../shared/PersonOrCode';
import { StateBox } from '../shared/StateBox';
import { useAnswer } from '../shared/useAnswer';
import { NetworkEditor } from './NetworkEditor';

/** Whom a client is in contact with, as a picture one can change. */
export default function NetworkPage() {
  const translate = useTranslate();
  const { clientId = '' } = useParams();
  const { role, unit } = useViewer();
  const { day } = useFormat();
  const { data, error, refetch } = useAnswer(NetworkMapOfClientDocument, { id: clientId });
  const client = data?.client;
  const back = `/clients/${clientId}/show`;
  const title = translate('types.NetworkMap._', { smart_count: 1 });
  if (!client)
    return (
      <Page title={title} back="/clients">
        {error && <ErrorState error={error} retry={() => void refetch()} />}
        {data && <StateBox text={translate('shared.list.notFound')} />}
        {!error && !data && <Loading />}
      </Page>
    );
  const { networkMap } = client;
  const drawn = networkMap && translate('screens.networks.drawn', { day: day(networkMap.drawnOn) });
  const still = unit.id !== client.unit.id || (role !== 'OFFICER' && role !== 'AGENT');
  return (
    <Page title={title} under={[nameOf(client), drawn].filter(Boolean).join(' · ')} back={back}>
      <NetworkEditor clientId={client.id} name={nameOf(client)} map={networkMap} still={still} />
    </Page>
  );
}
