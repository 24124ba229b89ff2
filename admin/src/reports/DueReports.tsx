import {
  Box,
  Card,
  Link,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TablePagination,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To, useSearchParams } from 'react-router-dom';
import {
  DueReportsDocument,
  type DueReportRowFragment,
  type DutyState,
  type ReportKind,
} from '../../../schema/generated/graphql';
import { UnitPicked } from '../budgets/Picked';
import { Choice } from '../shared/Choice';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/format';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { PeriodSelect, usePeriods, usePeriodWords } from '../shared/PeriodSelect';
import { StateBox } from '../shared/StateBox';
import { StatusChip } from '../shared/StatusChip';
import { useAnswer } from '../shared/useAnswer';
import { useChoice } from '../shared/useChoice';
import { Wide } from '../shared/Wide';

const kinds: readonly ReportKind[] = ['MONTHLY', 'QUARTERLY'];
const states = ['ALL', 'OVERDUE', 'DUE', 'DONE_LATE', 'DONE'] as const;
const PAGE = 25;
/** Every period of this year and the last. */
const EVERY = 'ALL';

/** What each unit in sight owes for a month or quarter, and where it stands; all of it kept in the address. */
export default function DueReports() {
  const translate = useTranslate();
  const { number } = useFormat();
  const [asked, change] = useSearchParams();
  const [kind, setKind] = useChoice('kind', kinds);
  const [state, setState] = useChoice('state', states);
  const quarter = kind === 'QUARTERLY';
  const periods = usePeriods(quarter);
  const on = [EVERY, ...periods].find((one) => one === asked.get('on')) ?? (periods[1] as string);
  const unit = Number(asked.get('unit')) || null;
  const page = Math.max(0, Number(asked.get('page')) || 0);
  const keep = (name: string, value: string) =>
    change((now) => {
      now.set(name, value);
      if (name !== 'page') now.delete('page');
      return now;
    });
  const narrowed = {
    states: state === 'ALL' ? null : [state as DutyState],
    unitIds: unit ? [unit] : null,
    offset: page * PAGE,
  };
  const { data, error, refetch } = useAnswer(DueReportsDocument, {
    kind,
    on: on === EVERY ? null : on,
    ...narrowed,
  });
  return (
    <Page title={translate('screens.reports.due')} under={translate('screens.reports.dueAbout')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <Choice keys="screens.reports.dueKind" options={kinds} value={kind} onChoose={setKind} />
        <PeriodSelect value={on} onChange={(first) => keep('on', first)} quarter={quarter} every={EVERY} />
        <Choice keys="screens.reports.dueState" options={states} value={state} onChoose={setState} />
        <UnitPicked value={unit ? String(unit) : ''} onChoose={(chosen) => keep('unit', chosen)} />
      </Box>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.dueReports.totalCount === 0 && <StateBox text={translate('screens.reports.dueNone')} />}
      {data && data.dueReports.totalCount > 0 && (
        <>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 0.5, textAlign: 'right' }}>
            {translate('shared.list.count', {
              smart_count: data.dueReports.totalCount,
              count: number(data.dueReports.totalCount),
            })}
          </Typography>
          <Card>
            <Wide>
              <Units rows={data.dueReports.nodes} />
            </Wide>
            {data.dueReports.totalCount > PAGE && (
              <TablePagination
                component="div"
                count={data.dueReports.totalCount}
                page={page}
                rowsPerPage={PAGE}
                rowsPerPageOptions={[PAGE]}
                onPageChange={(_, next) => keep('page', String(next))}
              />
            )}
          </Card>
        </>
      )}
    </Page>
  );
}

function Units({ rows }: { rows: readonly DueReportRowFragment[] }) {
  const translate = useTranslate();
  const { day, number } = useFormat();
  const periodOf = usePeriodWords();
  const head = ['unit', 'from', 'report', 'state', 'dueOn', 'officers'];
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {head.map((one) => (
            <TableCell key={one} align={one === 'officers' ? 'right' : 'left'}>
              {translate(one === 'from' ? 'shared.period.label' : `types.DueReport.${one}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ unit, kind, from, state, dueOn, report, officers }) => (
          <TableRow key={`${unit.id} ${from}`}>
            <TableCell>{unit.name}</TableCell>
            <TableCell>{periodOf(from, kind === 'QUARTERLY')}</TableCell>
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
