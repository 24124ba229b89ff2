import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Mark } from '../shared/Mark';
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
  const names = new Map(drawing.contacts.map(({ key, label }) => [key, label]));
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={translate('screens.networks.table')}>
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
          {drawing.contacts.map(({ key, label, kind, influence, frequency }) => (
            <TableRow key={key}>
              <TableCell>
                <Button size="small" onClick={() => onOpen(key)} sx={{ px: 0, minWidth: 0, textAlign: 'left' }}>
                  {label}
                </Button>
                <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                  {marksOf(key)
                    .map((mark) => translate(mark))
                    .join(' · ')}
                </Box>
              </TableCell>
              <TableCell>{translate(`enums.ContactKind.${kind}`)}</TableCell>
              <TableCell>
                <Mark look={influences[influence]}>{translate(`enums.Influence.${influence}`)}</Mark>
              </TableCell>
              <TableCell>{translate(`enums.ContactFrequency.${frequency}`)}</TableCell>
              <TableCell>
                {knownTo(drawing, key)
                  .map((other) => names.get(other))
                  .join(', ') || '–'}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
