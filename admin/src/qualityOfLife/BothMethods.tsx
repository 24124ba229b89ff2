import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { ScoreMark } from './ScoreMark';
import type { Scores } from './DomainBars';
import { Wide } from '../shared/Wide';

/** The scores of a measurement by the table and by the formula. */
export function BothMethods({ domains }: { domains: Scores }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const field = (name: string) => translate(`types.DomainScore.${name}`);
  return (
    <Wide>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{field('domain')}</TableCell>
            <TableCell align="right">{field('raw')}</TableCell>
            <TableCell align="right">{field('score')}</TableCell>
            <TableCell align="right">{field('formulaScore')}</TableCell>
            <TableCell>{translate('screens.course.quality.title')}</TableCell>
            <TableCell>{field('methodsDisagree')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {domains.map(({ domain, raw, score, formulaScore, good, methodsDisagree }) => (
            <TableRow key={domain}>
              <TableCell>{translate(`enums.QualityDomain.${domain}`)}</TableCell>
              <TableCell align="right">{number(raw)}</TableCell>
              <TableCell align="right">{number(score)}</TableCell>
              <TableCell align="right">{number(formulaScore && Math.round(formulaScore * 100) / 100)}</TableCell>
              <TableCell>
                <ScoreMark good={good} />
              </TableCell>
              <TableCell>{translate(methodsDisagree ? 'shared.form.yes' : 'shared.form.no')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Wide>
  );
}
