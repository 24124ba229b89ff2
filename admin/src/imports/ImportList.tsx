import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Button } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ImportLineFragment } from '../../../schema/generated/graphql';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { StatusChip } from '../shared/StatusChip';
import { ImportCard } from './ImportCard';

const Col = DataTable.Col<ImportLineFragment>;
const NumberCol = DataTable.NumberCol<ImportLineFragment>;
const BEGIN = '/imports/create';

/** The imports of the unit, the latest first. */
export default function ImportList() {
  const translate = useTranslate();
  const { moment, number } = useFormat();
  const say = (key: string) => translate(`screens.imports.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      actions={
        <Button variant="contained" component={Link} to={BEGIN} startIcon={<UploadFileOutlined />}>
          {say('begin')}
        </Button>
      }
      filters={<EnumsInput of="ImportStatus" source="statuses" label="types.ImportFilter.statuses" />}
      empty={<Empty text={say('empty')} action={{ label: say('begin'), to: BEGIN }} />}
      sort={{ field: 'recordedAt', order: 'DESC' }}
    >
      <Records<ImportLineFragment> card={ImportCard}>
        <Col label="types.Import.file" render={({ file }) => <RecordLink>{file.name}</RecordLink>} />
        <Col source="recordedAt" render={({ recordedAt }) => moment(recordedAt)} />
        <Col label="types.Import.status" render={({ status }) => <StatusChip of="ImportStatus" value={status} />} />
        <NumberCol
          source="rows"
          disableSort
          label="types.ImportCounts.rows"
          render={({ counts }) => number(counts.rows)}
        />
        <NumberCol
          source="new"
          disableSort
          label="types.ImportCounts.new"
          render={({ counts }) => number(counts.new)}
        />
        <NumberCol
          source="existing"
          disableSort
          label="types.ImportCounts.existing"
          render={({ counts }) => number(counts.existing)}
        />
        <NumberCol
          source="already"
          disableSort
          label="types.ImportCounts.already"
          render={({ counts }) => number(counts.already)}
        />
        <NumberCol
          source="errors"
          disableSort
          label="types.ImportCounts.errors"
          render={({ counts }) => number(counts.errors)}
        />
      </Records>
    </ListPage>
  );
}
