import { Box, Link } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { AssistanceRowFragment } from '../../../schema/generated/graphql';
import { AskFollowUp } from '../followUps/AskFollowUp';
import { useViewer } from '../panel';
import { useFormat } from '../shared/format';
import { listPath } from '../shared/listPath';
import { STAFF } from '../shared/roles';
import { Section } from '../shared/Section';
import { AssistStep } from './AssistStep';

const latest = { page: 1, perPage: 5 };

/** The latest assistance an agent was given, and the way to record more. */
export function AssistanceSection({ agent }: { agent: { id: string; unit: { id: number } } }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { role } = useViewer();
  const filter = { agentId: agent.id };
  const { data, total = 0 } = useGetList<AssistanceRowFragment>(
    'assistances',
    { filter, pagination: latest, sort: { field: 'heldOn', order: 'DESC' } },
    { onError: () => undefined },
  );
  return (
    <Section title={translate('types.Assistance._', { smart_count: 2 })} actions={<AssistStep agent={agent} />}>
      {data?.length === 0 && translate('screens.assistances.none')}
      {data?.map(({ id, heldOn, topic, result, officer, unit }) => (
        <Box key={id} sx={{ py: 0.75, fontSize: '0.875rem', '& + &': { borderTop: 1, borderColor: 'divider' } }}>
          <Box sx={{ fontWeight: 600 }}>{topic}</Box>
          <Box>{result}</Box>
          <Box sx={{ color: 'text.secondary' }}>{[day(heldOn), officer?.name].filter(Boolean).join(' · ')}</Box>
          {STAFF.includes(role) && <AskFollowUp assistance={{ id, unit }} />}
        </Box>
      ))}
      {total > latest.perPage && (
        <Link component={To} to={listPath('assistances', filter)} variant="body2">
          {translate('screens.agents.allMeetings')}
        </Link>
      )}
    </Section>
  );
}
