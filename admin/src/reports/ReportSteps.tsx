import { Box } from '@mui/material';
import { required, TextInput } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import {
  AcceptReportDocument,
  AcknowledgeReportDocument,
  CorrectReportDocument,
  ReturnReportDocument,
  SendReportDocument,
  type ReportPartsFragment,
} from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { RuleSays } from '../rules/RuleSays';
import { StepDialog } from '../shared/StepDialog';
import { TickInput } from '../shared/TickInput';

interface Of {
  record: ReportPartsFragment;
}

const must = required();

/** What can be done with a report now, by who looks at it. */
export function ReportSteps({ record }: Of) {
  const { unit, role } = useViewer();
  if (record.awaits) return <Acknowledge record={record} />;
  if (unit.id !== record.unit.id) return null;
  const { status, corrected, figures } = record;
  const head = role === 'SUPERVISOR';
  const changed = figures.some((one) => one.today !== null);
  const compiles = !head || record.gaps.some(({ kind }) => kind === 'OFFICER');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {compiles && (status === 'DRAFT' || status === 'RETURNED') && <Send record={record} />}
      {head && status === 'SENT' && <Return record={record} />}
      {head && status === 'SENT' && <Accept record={record} />}
      {compiles && status === 'ACCEPTED' && !corrected && changed && <Correct record={record} />}
    </Box>
  );
}

function Send({ record: { id, version: expectedVersion, kind, gaps } }: Of) {
  return (
    <StepDialog
      of="Report"
      label="screens.reports.send"
      variant="contained"
      document={SendReportDocument}
      variables={({ incomplete }) => ({ id, expectedVersion, incomplete: Boolean(incomplete) })}
      says="screens.reports.sent"
    >
      <RuleSays code={kind === 'MONTHLY' ? 'report.officer-monthly' : 'report.quarterly'} />
      {gaps.length > 0 && <TickInput source="incomplete" label="screens.reports.incomplete" />}
    </StepDialog>
  );
}

function Return({ record: { id, version: expectedVersion } }: Of) {
  return (
    <StepDialog
      of="ReturnReportInput"
      label="screens.reports.return"
      document={ReturnReportDocument}
      variables={({ remarks }) => ({ id, expectedVersion, input: { remarks: remarks as string } })}
      says="screens.reports.returned"
    >
      <TextInput source="remarks" validate={must} multiline minRows={3} helperText={false} />
    </StepDialog>
  );
}

function Accept({ record: { id, version: expectedVersion } }: Of) {
  return (
    <StepDialog
      of="Report"
      label="screens.reports.accept"
      variant="contained"
      document={AcceptReportDocument}
      variables={() => ({ id, expectedVersion })}
      says="screens.reports.accepted"
    >
      <RuleSays code="report.frozen" />
    </StepDialog>
  );
}

function Acknowledge({ record: { id, awaits } }: Of) {
  return (
    <StepDialog
      of="Report"
      label={`screens.reports.acknowledge.${awaits === 'DIRECTORATE' ? 'received' : 'passedOn'}`}
      variant="contained"
      document={AcknowledgeReportDocument}
      variables={() => ({ id })}
      says="screens.reports.acknowledge.done"
    >
      <RuleSays code="report.officer-monthly" />
    </StepDialog>
  );
}

function Correct({ record: { id } }: Of) {
  const go = useNavigate();
  return (
    <StepDialog
      of="Report"
      label="screens.reports.correct"
      document={CorrectReportDocument}
      variables={() => ({ id })}
      says="screens.reports.compiled"
      onDone={({ correctReport }) => void go(`/reports/${correctReport.id}/show`)}
    >
      <RuleSays code="report.frozen" />
    </StepDialog>
  );
}
