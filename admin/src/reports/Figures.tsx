import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import type { ReportPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';

/** The figures of a report by chapter; beside them what the records say today, where that differs. */
export function Figures({ report: { figures } }: { report: ReportPartsFragment }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const differs = figures.some(({ today }) => today !== null);
  const chapters = [...new Set(figures.map(({ chapter }) => chapter))];
  const columns = differs ? 3 : 2;
  return (
    <Table size="small" sx={{ maxWidth: 760, '& td, & th': { whiteSpace: 'normal' } }}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('types.Figure.name')}</TableCell>
          <TableCell align="right">{translate('types.Figure.value')}</TableCell>
          {differs && <TableCell align="right">{translate('types.Figure.today')}</TableCell>}
        </TableRow>
      </TableHead>
      <TableBody>
        {chapters.map((chapter) => (
          <Fragment key={chapter}>
            <TableRow>
              <TableCell component="th" scope="rowgroup" colSpan={columns} sx={{ fontWeight: 600 }}>
                {translate(`enums.FigureChapter.${chapter}`)}
              </TableCell>
            </TableRow>
            {figures
              .filter((one) => one.chapter === chapter)
              .map(({ name, value, today }) => (
                <TableRow key={name}>
                  <TableCell sx={{ pl: 3 }}>{translate(`enums.FigureName.${name}`)}</TableCell>
                  <TableCell align="right">{number(value)}</TableCell>
                  {differs && <TableCell align="right">{today === null ? '' : number(today)}</TableCell>}
                </TableRow>
              ))}
          </Fragment>
        ))}
      </TableBody>
    </Table>
  );
}
