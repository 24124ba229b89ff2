import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { ClientRowFragment } from '../../../schema/generated/graphql';
import { RuleSays } from '../rules/RuleSays';
import { DayInput } from '../shared/DayInput';
import { useToday } from '../shared/format';
import { AgentChoice } from './AgentChoice';
import { AssignRows } from './AssignRows';
import { useAssignMany } from './useAssignMany';

interface AssignManyFormProps {
  clients: readonly ClientRowFragment[];
  onClose: () => void;
}

/** Which agent, since when, and of each client whether it may be. */
export function AssignManyForm({ clients, onClose }: AssignManyFormProps) {
  const translate = useTranslate();
  const today = useToday();
  const agentId = useWatch({ name: 'agentId' }) as string | undefined;
  const on = useWatch({ name: 'on' }) as string | undefined;
  const { rows, busy, assign, accept } = useAssignMany(clients, agentId ?? null, on ?? today);
  const ready = rows.filter(({ may, done }) => may && !done).length;
  const done = rows.filter((one) => one.done).length;
  const say = (key: string, words?: object) => translate(`screens.agents.assign.${key}`, words);
  return (
    <>
      <Box sx={{ maxHeight: 260, overflowY: 'auto', mb: 1 }}>
        <AgentChoice source="agentId" villageCode={clients[0]?.village.code ?? ''} />
      </Box>
      <DayInput source="on" />
      <RuleSays code="assignment.acceptance" />
      <AssignRows rows={rows} asked={!!agentId} busy={busy} onAccept={accept} />
      <Typography variant="body2" aria-live="polite" sx={{ mt: 1, minHeight: '1.5em' }}>
        {done > 0 && say('manyDone', { count: done, of: rows.length })}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button variant="contained" disabled={busy || ready === 0} onClick={() => void assign()}>
          {say('manyGo', { smart_count: ready, count: ready })}
        </Button>
        <Button color="inherit" onClick={onClose}>
          {translate(done > 0 ? 'ra.action.close' : 'shared.form.cancel')}
        </Button>
      </Box>
    </>
  );
}
