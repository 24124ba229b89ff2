import { Box, Checkbox, FormControlLabel, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PersonOrCode } from '../shared/PersonOrCode';
import { StatusChip } from '../shared/StatusChip';
import type { Accepted, AssignRow } from './useAssignMany';
import { Wide } from '../shared/Wide';

const ticks = ['acceptedByClient', 'acceptedByFamily'] as const;

interface AssignRowsProps {
  rows: readonly AssignRow[];
  /** Whether an agent was chosen, so that something is known. */
  asked: boolean;
  busy: boolean;
  onAccept: (clientId: string, more: Partial<Accepted>) => void;
}

/** Of each client: who accepts the agent, and whether the agent may be or was assigned. */
export function AssignRows({ rows, asked, busy, onAccept }: AssignRowsProps) {
  const translate = useTranslate();
  const open = rows.filter(({ client, done }) => client.activeEnrollment && !done);
  return (
    <Wide>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('types.Client._')}</TableCell>
            {ticks.map((tick) => (
              <TableCell key={tick}>
                <FormControlLabel
                  label={translate(`types.AssignAgentInput.${tick}`)}
                  control={
                    <Checkbox
                      size="small"
                      disabled={busy || open.length === 0}
                      checked={open.length > 0 && open.every(({ accepted }) => accepted[tick])}
                      onChange={(_, ticked) => open.forEach(({ client }) => onAccept(client.id, { [tick]: ticked }))}
                    />
                  }
                />
              </TableCell>
            ))}
            <TableCell>{translate('screens.agents.assign.verdict')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.client.id}>
              <TableCell>
                <PersonOrCode client={row.client} />
                <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{row.client.village.name}</Box>
              </TableCell>
              {ticks.map((tick) => (
                <TableCell key={tick}>
                  <Checkbox
                    size="small"
                    checked={row.accepted[tick]}
                    disabled={busy || row.done || !row.client.activeEnrollment}
                    slotProps={{
                      input: { 'aria-label': `${translate(`types.AssignAgentInput.${tick}`)}: ${row.client.code}` },
                    }}
                    onChange={(_, ticked) => onAccept(row.client.id, { [tick]: ticked })}
                  />
                </TableCell>
              ))}
              <TableCell sx={{ minWidth: 240, '&&': { whiteSpace: 'normal' } }}>
                <Verdict row={row} asked={asked} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Wide>
  );
}

function Verdict({ row: { client, may, done, why }, asked }: { row: AssignRow; asked: boolean }) {
  const translate = useTranslate();
  const say = (key: string) => translate(`screens.agents.assign.${key}`);
  if (!client.activeEnrollment) return say('noCourse');
  if (done) return <StatusChip of="DutyState" value="DONE" label={say('assigned')} />;
  if (why.length > 0) return why.join(' ');
  if (!asked) return say('chooseFirst');
  return may ? say('may') : '…';
}
