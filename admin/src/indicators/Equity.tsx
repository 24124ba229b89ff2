import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FiguresQuery } from '../../../schema/generated/graphql';
import { RuleSays } from '../rules/RuleSays';
import { order, useFigureText } from './figure';
import { Wide } from '../shared/Wide';

/** Both pathways side by side, and what the rule finds. */
export function Equity({ lines }: { lines: FiguresQuery['pathwayEquity'] }) {
  const translate = useTranslate();
  const text = useFigureText();
  const sorted = lines.toSorted((a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator));
  return (
    <>
      <Wide sx={{ mb: 1 }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('types.PathwayEquity.indicator')}</TableCell>
              <TableCell align="right">{translate('types.PathwayEquity.compulsory')}</TableCell>
              <TableCell align="right">{translate('types.PathwayEquity.voluntary')}</TableCell>
              <TableCell sx={{ display: { xs: 'none', md: 'table-cell' } }}>
                {translate('types.PathwayEquity.finding')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {sorted.map(({ indicator, compulsory, voluntary, finding }) => (
              <TableRow key={indicator}>
                <TableCell component="th" scope="row">
                  {translate(`enums.Indicator.${indicator}`)}
                </TableCell>
                <TableCell align="right">{text(compulsory ?? undefined)}</TableCell>
                <TableCell align="right">{text(voluntary ?? undefined)}</TableCell>
                <TableCell
                  sx={{
                    display: { xs: 'none', md: 'table-cell' },
                    color: finding?.met === false ? 'warning.main' : 'text.secondary',
                  }}
                >
                  {finding?.message}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Wide>
      <RuleSays code="equity.pathway" />
    </>
  );
}
