import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { EquityPartsFragment, Indicator } from '../../../schema/generated/graphql';
import { RuleSays } from '../rules/RuleSays';
import { Wide } from '../shared/Wide';
import { order, useWent } from './figure';
import { FigureShare, FigureValue } from './FigureNumbers';

interface EquityProps {
  lines: readonly EquityPartsFragment[];
  /** Of the last period. */
  before: readonly EquityPartsFragment[];
  /** Where an indicator is looked at by pathway. */
  toOf: (indicator: Indicator) => string;
}

const pathways = ['compulsory', 'voluntary'] as const;

/** Both pathways side by side, each beside the last period's; a difference the rule flags is told. */
export function Equity({ lines, before, toOf }: EquityProps) {
  const translate = useTranslate();
  const went = useWent();
  const sorted = lines.toSorted((a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator));
  const then = new Map(before.map((line) => [line.indicator, line]));
  return (
    <>
      <Wide sx={{ mb: 1 }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('types.PathwayEquity.indicator')}</TableCell>
              {pathways.map((pathway) => (
                <TableCell key={pathway} align="right">
                  {translate(`types.PathwayEquity.${pathway}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {sorted.map((line) => (
              <TableRow key={line.indicator}>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'normal' }}>
                  <Link component={To} to={toOf(line.indicator)}>
                    {translate(`enums.Indicator.${line.indicator}`)}
                  </Link>
                  {line.finding?.met === false && (
                    <Box sx={{ fontSize: '0.75rem', color: 'warning.main' }}>⚠ {line.finding.message}</Box>
                  )}
                </TableCell>
                {pathways.map((pathway) => (
                  <TableCell key={pathway} align="right" sx={{ whiteSpace: 'normal', verticalAlign: 'top' }}>
                    <Box sx={{ whiteSpace: 'nowrap' }}>
                      <FigureValue figure={line[pathway]} by="PATHWAY" />
                    </Box>
                    <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', whiteSpace: 'nowrap' }}>
                      <FigureShare figure={line[pathway]} by="PATHWAY" />
                    </Box>
                    <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
                      {went(line[pathway], then.get(line.indicator)?.[pathway])}
                    </Box>
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Wide>
      <RuleSays code="equity.pathway" />
    </>
  );
}
