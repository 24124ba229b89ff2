import { Box, Link } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { ClientRowFragment } from '../../../schema/generated/graphql';
import { EnrollmentChip } from '../shared/EnrollmentChip';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { nameOf } from '../shared/PersonOrCode';
import { Section } from '../shared/Section';

const many = { page: 1, perPage: 100 };

/** The clients an agent accompanies now. */
export function AgentClients({ agentId }: { agentId: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useGetList<ClientRowFragment>(
    'clients',
    { filter: { agentId }, pagination: many },
    { onError: () => undefined },
  );
  return (
    <Section title={translate('screens.agents.accompanies')}>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!error && !data && <Loading lines={3} />}
      {data?.length === 0 && translate('screens.agents.noClients')}
      {data?.map((client) => (
        <Box
          key={client.id}
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 0.75, fontSize: '0.875rem' }}
        >
          <Box sx={{ flexGrow: 1, minWidth: 160 }}>
            <Link component={To} to={`/clients/${client.id}/show`} sx={{ fontWeight: 600 }}>
              {nameOf(client)}
            </Link>
            <Box
              sx={{ color: 'text.secondary' }}
            >{`${client.code} · ${client.village.name}, ${client.village.path}`}</Box>
          </Box>
          <EnrollmentChip enrollment={client.activeEnrollment && { status: 'ACTIVE', ...client.activeEnrollment }} />
        </Box>
      ))}
    </Section>
  );
}
