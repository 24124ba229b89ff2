import { DataTable, NullableBooleanInput, useTranslate } from 'react-admin';
import type { ReportRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { StatusChip } from '../shared/StatusChip';
import { UnitsInput } from '../shared/UnitsInput';
import { CompileStep } from './CompileStep';
import { LateMark } from './LateMark';
import { ReportCard } from './ReportCard';
import { useReportTitle } from './useReportTitle';

const Col = DataTable.Col<ReportRowFragment>;

/** The reports in sight, the latest period first. */
export default function ReportList() {
  const translate = useTranslate();
  const { day } = useFormat();
  const { units } = useViewer();
  const title = useReportTitle();
  const say = (key: string) => translate(`screens.reports.${key}`);
  return (
    <ListPage
      title={say('title')}
      under={say('about')}
      actions={<CompileStep />}
      filters={
        <>
          <EnumsInput of="ReportKind" source="kinds" label="types.ReportFilter.kinds" />
          <EnumsInput of="ReportStatus" source="statuses" label="types.ReportFilter.statuses" />
          <NullableBooleanInput source="late" label="types.ReportFilter.late" helperText={false} />
          <NullableBooleanInput source="toAcknowledge" label="types.ReportFilter.toAcknowledge" helperText={false} />
          <UnitsInput source="unitIds" label="types.ReportFilter.unitIds" />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'from', order: 'DESC' }}
    >
      <Records<ReportRowFragment> card={ReportCard}>
        <Col
          source="from"
          label={translate('types.Report._', { smart_count: 1 })}
          render={(report) => <RecordLink>{title(report)}</RecordLink>}
        />
        {units.length > 1 && <Col label="types.Report.unit" render={({ unit }) => unit.name} />}
        <Col label="types.Report.status" render={({ status }) => <StatusChip of="ReportStatus" value={status} />} />
        <Col label="types.Report.dueOn" render={({ dueOn }) => day(dueOn)} />
        <Col
          label="types.Report.sentOn"
          render={({ sentOn, late }) => (
            <>
              {day(sentOn)} <LateMark late={late} />
            </>
          )}
        />
        <Col label="types.Report.number" render={({ number }) => number ?? '–'} />
      </Records>
    </ListPage>
  );
}
