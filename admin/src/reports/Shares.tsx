import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReportPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import { Wide } from '../shared/Wide';

type Share = ReportPartsFragment['shares'][number];

const served = ({ figures }: Share) => figures.find(({ name }) => name === 'CLIENTS_SERVED');
const counted = (share: Share) => served(share)?.today ?? served(share)?.value ?? 0;
const accepted = (share: Share) =>
  share.origin === 'ACCEPTED' || share.origin === 'CHANGED' ? (served(share)?.value ?? 0) : 0;

/** Where a province's total comes from, and why it differs from the sum of its regencies. */
export function Shares({ report: { shares, figures } }: { report: ReportPartsFragment }) {
  const translate = useTranslate();
  const { number } = useFormat();
  if (shares.length === 0) return null;
  const total = figures.find(({ name }) => name === 'CLIENTS_SERVED')?.value ?? 0;
  const sum = (of: (share: Share) => number) => shares.reduce((all, one) => all + of(one), 0);
  const twice = Math.max(0, sum(counted) - total);
  return (
    <Section title={translate('types.Report.shares')} flush>
      <Typography variant="body2" sx={{ px: 2, pb: 1 }}>
        {translate('screens.reports.sum', { total: number(total), sum: number(sum(accepted)), twice: number(twice) })}
      </Typography>
      <Wide>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('types.ReportShare.unit')}</TableCell>
              <TableCell>{translate('types.ReportShare.origin')}</TableCell>
              <TableCell align="right">{translate('screens.reports.inReport')}</TableCell>
              <TableCell align="right">{translate('screens.reports.counted')}</TableCell>
              <TableCell>{translate('types.ReportShare.number')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shares.map((share) => (
              <TableRow key={share.unit.id}>
                <TableCell>{share.unit.name}</TableCell>
                <TableCell>{translate(`enums.ShareOrigin.${share.origin}`)}</TableCell>
                <TableCell align="right">{accepted(share) ? number(accepted(share)) : '–'}</TableCell>
                <TableCell align="right">{number(counted(share))}</TableCell>
                <TableCell>{share.number ?? '–'}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Wide>
    </Section>
  );
}
