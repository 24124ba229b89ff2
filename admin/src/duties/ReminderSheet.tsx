import { Box, Card, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { nameOf } from '../shared/PersonOrCode';
import { StatusChip } from '../shared/StatusChip';
import type { Reminded } from './useReminders';

/** What one person is to be reminded of, on a page of its own when printed. */
export function ReminderSheet({ of: { name, phone, duties } }: { of: Reminded }) {
  const translate = useTranslate();
  const { day, number } = useFormat();
  const say = (key: string, words?: object) => translate(`screens.duties.reminders.${key}`, words);
  return (
    <Card component="section" sx={{ p: 2, mb: 1.5, overflowX: 'auto', '@media print': sheet }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, mb: 1 }}>
        <Typography variant="h2">{name}</Typography>
        {phone && <Typography variant="body2">{phone}</Typography>}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {say('count', { smart_count: duties.length, count: number(duties.length) })}
        </Typography>
      </Box>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('screens.duties.of')}</TableCell>
            <TableCell>{translate('screens.duties.asks')}</TableCell>
            <TableCell>{say('until')}</TableCell>
            <TableCell>{translate('types.Duty.state')}</TableCell>
            <TableCell sx={{ display: 'none', displayPrint: 'table-cell' }}>{say('doneOn')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {duties.map(({ id, client, officer, village, unit, message, until, state }) => (
            <TableRow key={id}>
              <TableCell>{client ? nameOf(client) : (village?.name ?? officer?.name ?? unit?.name)}</TableCell>
              <TableCell>{message}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{day(until)}</TableCell>
              <TableCell>
                <StatusChip of="DutyState" value={state} />
              </TableCell>
              <TableCell sx={{ display: 'none', displayPrint: 'table-cell', minWidth: 90 }} />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

/** On paper: a page for each person, in cells that wrap. */
const sheet = {
  ...{ boxShadow: 'none', border: 0, p: 0, overflow: 'visible', breakInside: 'auto', breakAfter: 'page' },
  '& th, & td': { px: 0.5, fontSize: '11px', whiteSpace: 'normal' },
};
