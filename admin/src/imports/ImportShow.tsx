import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { ImportPartsFragment } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/format';
import { Heard } from '../shared/Heard';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { StatusChip } from '../shared/StatusChip';
import { Done } from './Done';
import { Mapping } from './Mapping';
import { Over } from './Over';
import { Preview } from './Preview';
import { Reading } from './Reading';
import { useImport } from './useImport';

const LIST = '/imports';

/** An import, wherever it stands: being read, in need of a mapping, ready, done or over. */
export default function ImportShow() {
  const translate = useTranslate();
  const { moment } = useFormat();
  const { id = '' } = useParams();
  const { found, error, retry } = useImport(id);
  if (!found)
    return (
      <Page title={translate('screens.imports.title')} back={LIST}>
        {error ? <ErrorState error={error} retry={retry} back={LIST} /> : <Loading />}
      </Page>
    );
  return (
    <Page
      title={found.file.name}
      under={moment(found.recordedAt)}
      beside={<StatusChip of="ImportStatus" value={found.status} />}
      back={LIST}
    >
      <Heard status>{translate(`enums.ImportStatus.${found.status}`)}</Heard>
      <Stage key={found.id} of={found} />
    </Page>
  );
}

function Stage({ of }: { of: ImportPartsFragment }) {
  switch (of.status) {
    case 'READING':
      return <Reading of={of} />;
    case 'NEEDS_MAPPING':
      return <Mapping of={of} />;
    case 'READY':
      return <Preview of={of} />;
    case 'CONFIRMED':
      return <Done of={of} />;
    default:
      return <Over of={of} />;
  }
}
