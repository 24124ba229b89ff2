import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { changed } from './changed';
import type { TypeName } from './face';
import { Overtaken } from './Overtaken';
import type { Stored, ValueInWords } from './stored';
import { Wide } from './Wide';

interface ConflictProps {
  /** The input type, whose labels the fields carry. */
  of: TypeName;
  /** As it was when the form opened. */
  seen: Stored;
  /** As it is now. */
  stored: Stored;
  onSee: (stored: Stored) => void;
  Value?: ValueInWords | undefined;
}

const AsItIs: ValueInWords = ({ value }) =>
  value === null || value === undefined || value === '' ? '–' : String(value);

/** Somebody else was faster: what they changed beside what was typed, and which of both stays. */
export function Conflict({ of, seen, stored, onSee, Value = AsItIs }: ConflictProps) {
  const translate = useTranslate();
  const { getValues, reset } = useFormContext();
  const [before, now, mine] = [seen.values, stored.values, getValues()];
  const typed = changed(mine, before);
  const theirs = Object.keys(changed(now, before));
  const say = (key: string) => translate(`shared.conflict.${key}`);
  const take = (values: object) => {
    reset(values, { keepDefaultValues: true });
    onSee(stored);
  };
  return (
    <Overtaken text="shared.conflict.text" keepMine={() => take({ ...now, ...typed })} takeStored={() => take(now)}>
      <Wide sx={{ mt: 1 }}>
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
              <TableRow key={field} sx={{ verticalAlign: 'top' }}>
                <TableCell>{translate(stored.labels?.[field] ?? `types.${of}.${field}`)}</TableCell>
                <TableCell sx={told}>
                  {field in typed ? <Value field={field} value={mine[field]} /> : say('untouched')}
                </TableCell>
                <TableCell sx={told}>
                  <Value field={field} value={now[field]} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Wide>
    </Overtaken>
  );
}

const told = { whiteSpace: 'pre-line', minWidth: 120 } as const;
