import { Box, Button, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { AgentsOnDutyDocument, type AgentsOnDutyQuery } from '../../../schema/generated/graphql';
import { Caseload } from '../agents/Caseload';
import { Counted } from '../shared/Counted';
import { ErrorState } from '../shared/ErrorState';
import { listPath } from '../shared/listPath';
import { Loading } from '../shared/Loading';
import { Section } from '../shared/Section';
import { useAnswer } from '../shared/useAnswer';

type Agents = AgentsOnDutyQuery['full'];

const appointed = { statuses: ['APPOINTED'] };

/** The agents on duty at a unit by whether one more client may be assigned to them, each with their caseload. */
export function AgentsOnDuty() {
  const translate = useTranslate();
  const { data, error, refetch } = useAnswer(AgentsOnDutyDocument, {});
  const say = (key: string, words?: object) => translate(`screens.home.agents.${key}`, words);
  const lists: [key: string, agents: Agents, to: string][] = data
    ? [
        ['full', data.full, listPath('agents', { ...appointed, hasRoom: false })],
        ['free', data.free, listPath('agents', { ...appointed, hasRoom: true })],
      ]
    : [];
  return (
    <Section title={say('title')}>
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={6} />)}
      {lists.map(([key, { nodes, totalCount }, to]) => (
        <Box key={key} sx={{ mt: 1 }}>
          <Box component="h3" sx={{ m: 0, fontSize: '0.875rem', fontWeight: 600, color: 'text.secondary' }}>
            <Counted to={totalCount ? to : null}>{say(key, { smart_count: totalCount })}</Counted>
          </Box>
          {nodes.map((agent) => (
            <Line key={agent.id} agent={agent} />
          ))}
          {totalCount > nodes.length && (
            <Button size="small" component={To} to={to} sx={{ ml: -0.75 }}>
              {translate('screens.home.more', { count: totalCount })}
            </Button>
          )}
        </Box>
      ))}
    </Section>
  );
}

function Line({ agent: { id, name, village, activeClients } }: { agent: Agents['nodes'][number] }) {
  return (
    <Box
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, py: 0.75 },
        ...{ borderBottom: 1, borderColor: 'divider', fontSize: '0.875rem' },
      }}
    >
      <Box sx={{ flexGrow: 1 }}>
        <Link component={To} to={`/agents/${id}/show`}>
          {name}
        </Link>
        <Box component="span" sx={{ ml: 1, color: 'text.secondary' }}>
          {village.name}
        </Box>
      </Box>
      <Box sx={{ ml: 'auto' }}>
        <Caseload clients={activeClients} of={id} />
      </Box>
    </Box>
  );
}
