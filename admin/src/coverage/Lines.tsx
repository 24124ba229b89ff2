import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import { Wide } from '../shared/Wide';

interface LinesProps {
  heads: readonly string[];
  rows: readonly { key: string | number; cells: readonly ReactNode[] }[];
}

/** A plain table: the first column says of whom, the rest are numbers; it scrolls on a phone. */
export function Lines({ heads, rows }: LinesProps) {
  return (
    <Wide>
      <Table size="small">
        <TableHead>
          <TableRow>
            {heads.map((head, at) => (
              <TableCell key={head} align={at ? 'right' : 'left'}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ key, cells }) => (
            <TableRow key={key}>
              {cells.map((cell, at) => (
                <TableCell
                  key={heads[at]}
                  {...(at === 0 && { component: 'th', scope: 'row' })}
                  align={at ? 'right' : 'left'}
                  sx={{ whiteSpace: at ? 'nowrap' : 'normal', fontVariantNumeric: 'tabular-nums' }}
                >
                  {cell}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Wide>
  );
}
