import { Button, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { UnitsInNeedDocument, type UnitsInNeedQuery } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { useFormat } from '../shared/format';
import { listPath } from '../shared/listPath';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { Wide } from '../shared/Wide';

type Line = UnitsInNeedQuery['unitsInNeed'][number] & { overdue: number };
type Need = Exclude<keyof Line, 'unit' | 'all' | 'overdue'>;

const needs: readonly Need[] = [
  ...(['relapses', 'noAgent', 'late', 'notEnrolled', 'unanswered', 'months', 'quarters', 'followUps'] as const),
];
const active = { statuses: ['ACTIVE'] };

/** So many units are shown at once. */
const SHOWN = 8;

/** Where the records behind a number of a unit are. */
function wayTo(need: Need | 'overdue', unit: number): string {
  const of = { unitIds: [unit] };
  const ways: Record<Need | 'overdue', string> = {
    overdue: listPath('duties', { states: ['OVERDUE'], ...of }),
    relapses: listPath('relapses', { open: true, ...of }),
    noAgent: listPath('enrollments', { ...active, hasAgent: false, ...of }),
    late: listPath('enrollments', { ...active, late: true, ...of }),
    notEnrolled: listPath('not-enrolled', { rehabilitated: true, ...of }),
    unanswered: listPath('referrals', { statuses: ['SENT'], ...of }),
    months: `/dueReports?on=ALL&state=OVERDUE&unit=${unit}`,
    quarters: `/dueReports?kind=QUARTERLY&on=ALL&state=OVERDUE&unit=${unit}`,
    followUps: listPath('followUps', { statuses: ['OPEN', 'RETURNED'], dueSoon: true, ...of }),
  };
  return ways[need];
}

/** What waits in each unit below, the worst first; each number opens its records. */
export function UnitsInNeed() {
  const translate = useTranslate();
  const { number } = useFormat();
  const [whole, setWhole] = useState(false);
  const { data, error, refetch } = useAnswer(UnitsInNeedDocument, {});
  const overdue = new Map(data?.dutyCounts.map((one) => [one.unit?.id, one.overdue]));
  const lines = (data?.unitsInNeed ?? [])
    .map((one): Line => ({ ...one, overdue: overdue.get(one.unit.id) ?? 0 }))
    .filter((one) => one.all + one.overdue > 0)
    .toSorted((one, other) => other.all + other.overdue - one.all - one.overdue);
  const cell = (line: Line, need: Need | 'overdue') => (
    <TableCell key={need} align="right">
      {line[need] > 0 ? (
        <Link component={To} to={wayTo(need, line.unit.id)}>
          {number(line[need])}
        </Link>
      ) : (
        '–'
      )}
    </TableCell>
  );
  return (
    <Section title={translate('screens.home.byUnit')} flush>
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={6} />)}
      {data && (
        <Wide label={translate('screens.home.byUnit')}>
          <Table size="small" sx={{ '& thead th': { whiteSpace: 'normal', lineHeight: 1.2, verticalAlign: 'bottom' } }}>
            <TableHead>
              <TableRow>
                <TableCell>{translate('types.UnitNeeds.unit')}</TableCell>
                <TableCell align="right">{translate('enums.DutyState.OVERDUE')}</TableCell>
                {needs.map((need) => (
                  <TableCell key={need} align="right">
                    {translate(`types.UnitNeeds.${need}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {lines.slice(0, whole ? lines.length : SHOWN).map((line) => (
                <TableRow key={line.unit.id}>
                  <TableCell component="th" scope="row" sx={{ minWidth: 140 }}>
                    {line.unit.name}
                  </TableCell>
                  {cell(line, 'overdue')}
                  {needs.map((need) => cell(line, need))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Wide>
      )}
      {lines.length > SHOWN && (
        <Button onClick={() => setWhole(!whole)} sx={{ m: 1 }}>
          {translate(`screens.home.${whole ? 'fewer' : 'more'}`, { count: lines.length })}
        </Button>
      )}
    </Section>
  );
}
