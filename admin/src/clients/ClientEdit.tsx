import { useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { ClientDocument } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { nameOf } from '../shared/PersonOrCode';
import { Sheet } from '../shared/Sheet';
import { StateBox } from '../shared/StateBox';
import { useAnswer } from '../shared/useAnswer';
import { clientPath } from './ClientLink';
import { UpdateForm } from './UpdateForm';

/** Changes who a client is. */
export default function ClientEdit() {
  const translate = useTranslate();
  const go = useNavigate();
  const { id = '' } = useParams();
  const { data, error, refetch } = useAnswer(ClientDocument, { id });
  const client = data?.client;
  const back = clientPath({ id });
  return (
    <Page title={translate('screens.clients.edit')} under={client && nameOf(client)} back={back}>
      <Sheet>
        {error && <ErrorState error={error} retry={() => void refetch()} />}
        {!data && !error && <Loading />}
        {data && !client?.identity && <StateBox text={translate('screens.clients.hidden')} />}
        {client?.identity && <UpdateForm client={client} leave={() => void go(back)} />}
      </Sheet>
    </Page>
  );
}
