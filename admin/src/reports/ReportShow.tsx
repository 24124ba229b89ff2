import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReportPartsFragment } from '../../../schema/generated/graphql';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { Downloads } from '../shared/Downloads';
import { ShowPage } from '../shared/ShowPage';
import { StatusChip } from '../shared/StatusChip';
import { Figures } from './Figures';
import { Gaps } from './Gaps';
import { History } from './History';
import { LateMark } from './LateMark';
import { ReportSteps } from './ReportSteps';
import { Shares } from './Shares';
import { useReportTitle } from './useReportTitle';
import { Written } from './Written';

interface Of {
  record: ReportPartsFragment;
}

const forms = {
  pdf: 'screens.reports.download.pdf',
  docx: 'screens.reports.download.docx',
  xlsx: 'screens.reports.download.xlsx',
};

/** A report: what can be done now, what is missing, its figures, what people wrote, and its history. */
export default function ReportShow() {
  const title = useReportTitle();
  return <ShowPage<ReportPartsFragment> title={title} under={UnitOf} beside={Stands} actions={Steps} content={Whole} />;
}

/** A row of the list stands in until the whole report is here. */
const isWhole = (record: Partial<ReportPartsFragment>) => record.figures !== undefined;

const Steps = ({ record }: Of) => (isWhole(record) ? <ReportSteps record={record} /> : null);
const Whole = ({ record }: Of) => (isWhole(record) ? <Report record={record} /> : <Loading />);

const UnitOf = ({ record }: Of) => <>{record.unit.name}</>;

const Stands = ({ record }: Of) => (
  <>
    <StatusChip of="ReportStatus" value={record.status} />
    <LateMark late={record.late} />
  </>
);

function Report({ record }: Of) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { status, steps, number, dueOn, sentOn, acceptedOn, contentHash, corrected, figures } = record;
  const moved = figures.find(({ name }) => name === 'MOVED_AWAY')?.value ?? 0;
  const returned = steps.findLast(({ act }) => act === 'RETURNED');
  const changed = status === 'ACCEPTED' && !corrected && figures.some((one) => one.today !== null);
  return (
    <>
      {status === 'RETURNED' && returned && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
          {translate('screens.reports.returnedWith', { remarks: returned.remarks })}
        </Alert>
      )}
      {changed && (
        <Alert severity="info" variant="outlined" sx={{ mb: 2 }}>
          {translate('screens.reports.changed')}
        </Alert>
      )}
      <Gaps report={record} />
      <Section title={translate('types.Report.figures')} flush>
        <Figures report={record} />
        {moved > 0 && (
          <Typography variant="body2" sx={{ px: 2, py: 1.5, color: 'text.secondary' }}>
            {translate('screens.reports.moved', { smart_count: moved })}
          </Typography>
        )}
      </Section>
      <Shares report={record} />
      <Written report={record} />
      <Section title={translate('types.Report._', { smart_count: 1 })}>
        <Facts>
          <Fact label="types.Report.number">{number}</Fact>
          <Fact label="types.Report.dueOn">{day(dueOn)}</Fact>
          <Fact label="types.Report.sentOn">{sentOn && day(sentOn)}</Fact>
          <Fact label="types.Report.acceptedOn">{acceptedOn && day(acceptedOn)}</Fact>
          <Fact label="types.Report.contentHash">{contentHash}</Fact>
        </Facts>
        <Downloads path={`/reports/${record.id}`} forms={forms} />
      </Section>
      <History steps={steps} />
    </>
  );
}
