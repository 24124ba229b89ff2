import { Alert, AlertTitle, Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { ClientPartsFragment } from '../../../schema/generated/graphql';
import { changed } from '../shared/changed';
import { UpdateValue } from './UpdateValue';
import { updateValues } from './updateValues';
import { Wide } from '../shared/Wide';

interface ConflictProps {
  /** As it was when the form opened. */
  seen: ClientPartsFragment;
  /** As it is now. */
  stored: ClientPartsFragment;
  onSee: (stored: ClientPartsFragment) => void;
}

/** Somebody else was faster: what they changed beside what was typed, and which of both stays. */
export function Conflict({ seen, stored, onSee }: ConflictProps) {
  const translate = useTranslate();
  const { getValues, reset } = useFormContext();
  if (stored.version === seen.version) return null;
  const [before, now, mine] = [updateValues(seen), updateValues(stored), getValues()];
  const typed = changed(mine, before);
  const theirs = Object.keys(changed(now, before)) as (keyof typeof now)[];
  const say = (key: string) => translate(`screens.clients.conflict.${key}`);
  const take = (values: object) => {
    reset(values, { keepDefaultValues: true });
    onSee(stored);
  };
  return (
    <Alert severity="warning" variant="outlined" sx={{ my: 1 }}>
      <AlertTitle>{say('title')}</AlertTitle>
      {say('text')}
      <Wide sx={{ my: 1 }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {['field', 'yours', 'stored'].map((head) => (
                <TableCell key={head}>{say(head)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {theirs.map((field) => (
              <TableRow key={field}>
                <TableCell>{translate(`types.UpdateClientInput.${field}`)}</TableCell>
                <TableCell>
                  {field in typed ? <UpdateValue field={field} value={mine[field]} /> : say('untouched')}
                </TableCell>
                <TableCell>
                  <UpdateValue field={field} value={now[field]} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Wide>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button size="small" variant="outlined" onClick={() => take({ ...now, ...typed })}>
          {say('keepMine')}
        </Button>
        <Button size="small" onClick={() => take(now)}>
          {say('keepStored')}
        </Button>
      </Box>
    </Alert>
  );
}
