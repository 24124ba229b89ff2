import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { useFormat } from '../shared/format';
import { useFigureText, type Figure } from './figure';
import { Wide } from '../shared/Wide';

interface GroupTableProps {
  figures: readonly Figure[];
  /** Head of the first column. */
  head: string;
  nameOf: (figure: Figure) => string;
  /** Where the records of a line are. */
  toOf?: ((figure: Figure) => string | undefined) | undefined;
}

/** Figures line by line, each with a bar as long as it is large. */
export function GroupTable({ figures, head, nameOf, toOf }: GroupTableProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  const nameWithWay = (figure: Figure) => {
    const to = toOf?.(figure);
    return to ? (
      <Link component={To} to={to}>
        {nameOf(figure)}
      </Link>
    ) : (
      nameOf(figure)
    );
  };
  const text = useFigureText();
  const ofAll = figures.some(({ measure }) => measure !== 'CLIENTS');
  const most = Math.max(1, ...figures.map(({ value }) => value ?? 0));
  return (
    <Wide>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{head}</TableCell>
            <TableCell align="right">{translate('types.IndicatorFigure.value')}</TableCell>
            <TableCell sx={{ width: '40%', display: { xs: 'none', sm: 'table-cell' } }} aria-hidden />
            {ofAll && <TableCell align="right">{translate('types.IndicatorFigure.all')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {figures.map((figure) => (
            <TableRow key={figure.group + figure.period.from}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'normal' }}>
                {nameWithWay(figure)}
              </TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                {text(figure)}
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
              {ofAll && <TableCell align="right">{number(figure.all)}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Wide>
  );
}
