import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Grouping } from '../../../schema/generated/graphql';
import { Wide } from '../shared/Wide';
import type { Figure } from './figure';
import { FigurePart, FigureValue } from './FigureNumbers';

interface GroupTableProps {
  figures: readonly Figure[];
  /** What they are grouped by. */
  by: Grouping;
  /** Head of the first column. */
  head: string;
  nameOf: (figure: Figure) => string;
}

/** Figures line by line, each with a bar as long as it is large; its numbers open their records. */
export function GroupTable({ figures, by, head, nameOf }: GroupTableProps) {
  const translate = useTranslate();
  const most = Math.max(1, ...figures.map(({ value }) => value ?? 0));
  const parts = { CLIENTS: [], DAYS: ['all'], PERCENT: ['done', 'all'] } as const;
  const shown = parts[figures[0]?.measure ?? 'CLIENTS'];
  return (
    <Wide>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{head}</TableCell>
            <TableCell align="right">{translate('types.IndicatorFigure.value')}</TableCell>
            <TableCell sx={{ width: '40%', display: { xs: 'none', sm: 'table-cell' } }} aria-hidden />
            {shown.map((part) => (
              <TableCell key={part} align="right">
                {translate(`types.IndicatorFigure.${part}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {figures.map((figure) => (
            <TableRow key={figure.group + figure.period.from}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'normal' }}>
                {nameOf(figure)}
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                <FigureValue figure={figure} by={by} />
              </TableCell>
              <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }} aria-hidden>
                <Box
                  sx={{
                    height: 8,
                    borderRadius: 1,
                    bgcolor: 'primary.main',
                    width: `${((figure.value ?? 0) / most) * 100}%`,
                  }}
                />
              </TableCell>
              {shown.map((part) => (
                <TableCell key={part} align="right">
                  <FigurePart figure={figure} by={by} part={part} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Wide>
  );
}
