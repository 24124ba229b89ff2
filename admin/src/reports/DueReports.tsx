import {
  Box,
  Card,
  Link,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { DueReportsDocument, type DueReportRowFragment, type ReportKind } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { PeriodSelect, usePeriods } from '../shared/PeriodSelect';
import { StatusChip } from '../shared/StatusChip';
import { useAnswer } from '../shared/useAnswer';

const kinds: readonly ReportKind[] = ['MONTHLY', 'QUARTERLY'];

/** What each unit in sight owes for a month or quarter, and where it stands. */
export default function DueReports() {
  const translate = useTranslate();
  const [kind, setKind] = useState<ReportKind>('MONTHLY');
  const quarter = kind === 'QUARTERLY';
  const periods = usePeriods(quarter);
  const [chosen, setChosen] = useState<string | null>(null);
  const on = chosen && periods.includes(chosen) ? chosen : (periods[1] as string);
  const { data, error, refetch } = useAnswer(DueReportsDocument, { kind, on }, { keep: true });
  return (
    <Page title={translate('screens.reports.due')} under={translate('screens.reports.dueAbout')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={kind}
          onChange={(_, next: ReportKind | null) => next && setKind(next)}
          aria-label={translate('types.Report.kind')}
        >
          {kinds.map((one) => (
            <ToggleButton key={one} value={one}>
              {translate(`enums.ReportKind.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <PeriodSelect value={on} onChange={setChosen} quarter={quarter} />
      </Box>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && (
        <Card sx={{ overflowX: 'auto' }} tabIndex={0}>
          <Units rows={data.dueReports} />
        </Card>
      )}
    </Page>
  );
}

function Units({ rows }: { rows: readonly DueReportRowFragment[] }) {
  const translate = useTranslate();
  const { day, number } = useFormat();
  const head = ['unit', 'report', 'state', 'dueOn', 'officers'];
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {head.map((one) => (
            <TableCell key={one} align={one === 'officers' ? 'right' : 'left'}>
              {translate(`types.DueReport.${one}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ unit, state, dueOn, report, officers }) => (
          <TableRow key={unit.id}>
            <TableCell>{unit.name}</TableCell>
            <TableCell>
              {report ? (
                <Link component={To} to={`/reports/${report.id}/show`}>
                  {translate(`enums.ReportStatus.${report.status}`)}
                </Link>
              ) : (
                translate('screens.reports.none')
              )}
            </TableCell>
            <TableCell>
              <StatusChip of="DutyState" value={state} />
            </TableCell>
            <TableCell>{day(dueOn)}</TableCell>
            <TableCell align="right">{officers ? number(officers) : translate('screens.reports.noOfficer')}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
