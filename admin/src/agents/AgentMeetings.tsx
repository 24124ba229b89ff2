import { Box, Link } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { MeetingRowFragment } from '../../../schema/generated/graphql';
import { Section } from '../shared/Section';
import { useFormat } from '../shared/format';
import { listPath } from '../shared/listPath';

const latest = { page: 1, perPage: 5 };

/** The latest group meetings an agent facilitated; nothing where there are none. */
export function AgentMeetings({ agentId }: { agentId: string }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const filter = { agentId };
  const { data = [], total = 0 } = useGetList<MeetingRowFragment>(
    'groupMeetings',
    { filter, pagination: latest, sort: { field: 'heldOn', order: 'DESC' } },
    { onError: () => undefined },
  );
  if (data.length === 0) return null;
  const all = listPath('groupMeetings', filter);
  return (
    <Section
      title={translate('screens.agents.meetings', { smart_count: total })}
      actions={
        <Link component={To} to={all} variant="body2">
          {translate('screens.agents.allMeetings')}
        </Link>
      }
    >
      {data.map(({ id, heldOn, place, clientsPresent }) => (
        <Box key={id} sx={{ py: 0.25, fontSize: '0.875rem' }}>
          <Link component={To} to={`/groupMeetings/${id}/show`} underline="always">
            {day(heldOn)}
          </Link>
          {` · ${place} · ${translate('screens.groupMeetings.clients', { smart_count: clientsPresent })}`}
        </Box>
      ))}
    </Section>
  );
}
