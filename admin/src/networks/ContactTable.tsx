import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Mark } from '../shared/Mark';
import { usePhone } from '../shared/usePhone';
import { knownTo, type Drawing } from './drawing';
import { influences } from './looks';

interface ContactTableProps {
  drawing: Drawing;
  marksOf: (key: string) => readonly string[];
  onOpen: (key: string) => void;
}

const columns = ['label', 'kind', 'influence', 'frequency'] as const;

/** The picture in words: every contact, and whom of the others they know. */
export function ContactTable({ drawing, marksOf, onOpen }: ContactTableProps) {
  const translate = useTranslate();
  const phone = usePhone();
  const names = new Map(drawing.contacts.map(({ key, label }) => [key, label]));
  const known = (key: string) =>
    knownTo(drawing, key)
      .map((other) => names.get(other))
      .join(', ');
  const called = (key: string) => (
    <>
      <Button size="small" onClick={() => onOpen(key)} sx={{ px: 0, minWidth: 0, textAlign: 'left' }}>
        {names.get(key)}
      </Button>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {marksOf(key)
          .map((mark) => translate(mark))
          .join(' · ')}
      </Box>
    </>
  );
  if (phone)
    return drawing.contacts.map(({ key, kind, influence, frequency }) => (
      <Box key={key} sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
        {called(key)}
        <Box sx={{ mb: 0.5 }}>
          {`${translate(`enums.ContactKind.${kind}`)} · ${translate(`enums.ContactFrequency.${frequency}`)}`}
        </Box>
        <Mark look={influences[influence]}>{translate(`enums.Influence.${influence}`)}</Mark>
        {known(key) && <Box sx={{ mt: 0.5 }}>{`${translate('screens.networks.knows')}: ${known(key)}`}</Box>}
      </Box>
    ));
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column}>{translate(`types.NetworkContact.${column}`)}</TableCell>
          ))}
          <TableCell>{translate('screens.networks.knows')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {drawing.contacts.map(({ key, kind, influence, frequency }) => (
          <TableRow key={key}>
            <TableCell>{called(key)}</TableCell>
            <TableCell>{translate(`enums.ContactKind.${kind}`)}</TableCell>
            <TableCell>
              <Mark look={influences[influence]}>{translate(`enums.Influence.${influence}`)}</Mark>
            </TableCell>
            <TableCell>{translate(`enums.ContactFrequency.${frequency}`)}</TableCell>
            <TableCell>{known(key) || '–'}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
