import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { PlanRevisionsDocument } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';
import { usePhone } from '../shared/usePhone';
import type { Plan } from './plan';
import { Wide } from '../shared/Wide';

/** The revisions of a plan side by side, line by line, on a phone by their codes; what changed stands out. */
export function Revisions({ plan }: { plan: Plan }) {
  const translate = useTranslate();
  const { number, rupiah } = useFormat();
  const phone = usePhone();
  const filter = { unitIds: [plan.unit.id], fiscalYear: plan.fiscalYear, sources: [plan.source] };
  const { data } = useAnswer(PlanRevisionsDocument, { filter });
  const revisions = data?.budgetPlans.nodes ?? [];
  if (revisions.length < 2) return null;
  const title = translate('screens.plans.revisions');
  const at = (place: number, code: string) => revisions[place]?.lines.find(({ line }) => line === code);
  const cell = (place: number, code: string) => {
    const [line, before] = [at(place, code), at(place - 1, code)];
    const changed = place > 0 && (line?.rupiah !== before?.rupiah || line?.quantity !== before?.quantity);
    return (
      <TableCell key={place} align="right" sx={{ whiteSpace: 'nowrap', ...(changed && { fontWeight: 700 }) }}>
        {changed && '● '}
        {phone ? (
          <>
            {rupiah(line?.rupiah)}
            <Box sx={{ color: 'text.secondary', fontWeight: 400 }}>{number(line?.quantity)}</Box>
          </>
        ) : (
          `${number(line?.quantity)} · ${rupiah(line?.rupiah)}`
        )}
      </TableCell>
    );
  };
  return (
    <Section title={title} flush>
      <Wide label={title}>
        <Table size="small" sx={{ '& th, & td': { px: { xs: 1, sm: 2 } }, '& tbody tr': { verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('types.BudgetPlanLine.line')}</TableCell>
              {revisions.map(({ id, revision, status }) => (
                <TableCell key={id} align="right">
                  <Link component={To} to={`/plans/${id}/show`}>
                    {translate('screens.plans.revision', { revision })}
                  </Link>
                  <br />
                  {translate(`enums.PlanStatus.${status}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {plan.lines.map(({ line }) => (
              <TableRow key={line}>
                <TableCell component="th" scope="row">
                  {phone ? (
                    <abbr title={translate(`enums.BudgetLineCode.${line}`)}>{line}</abbr>
                  ) : (
                    translate(`enums.BudgetLineCode.${line}`)
                  )}
                </TableCell>
                {revisions.map((_, place) => cell(place, line))}
              </TableRow>
            ))}
            <TableRow>
              <TableCell component="th" scope="row">
                {translate('screens.budgets.sum')}
              </TableCell>
              {revisions.map((one) => (
                <TableCell key={one.id} align="right" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
                  {rupiah(one.rupiah)}
                </TableCell>
              ))}
            </TableRow>
          </TableBody>
        </Table>
      </Wide>
    </Section>
  );
}
