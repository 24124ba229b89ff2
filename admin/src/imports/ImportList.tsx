import { DataTable, useTranslate } from 'react-admin';
import type { ImportLineFragment } from '../../../schema/generated/graphql';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { StatusChip } from '../shared/StatusChip';
import { ImportButton } from './ImportButton';
import { ImportCard } from './ImportCard';
import { wasRead } from './Counts';

const Col = DataTable.Col<ImportLineFragment>;
const counted = ['rows', 'new', 'existing', 'already', 'errors'] as const;

/** The imports of the unit, the latest first. */
export default function ImportList() {
  const translate = useTranslate();
  const { moment, number } = useFormat();
  const say = (key: string) => translate(`screens.imports.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      actions={<ImportButton variant="contained" />}
      filters={<EnumsInput of="ImportStatus" source="statuses" label="types.ImportFilter.statuses" />}
      empty={<Empty text={say('empty')} action={{ label: say('begin'), to: '/imports/create' }} />}
      sort={{ field: 'recordedAt', order: 'DESC' }}
    >
      <Records<ImportLineFragment> card={ImportCard}>
        <Col label="types.Import.file" render={({ file }) => <RecordLink>{file.name}</RecordLink>} />
        <Col source="recordedAt" render={({ recordedAt }) => moment(recordedAt)} />
        <Col label="types.Import.status" render={({ status }) => <StatusChip of="ImportStatus" value={status} />} />
        {counted.map((one) => (
          <Col
            key={one}
            source={one}
            disableSort
            align="right"
            label={`types.ImportCounts.${one}`}
            render={({ status, counts }) => (wasRead(status) ? number(counts[one]) : '')}
          />
        ))}
      </Records>
    </ListPage>
  );
}
