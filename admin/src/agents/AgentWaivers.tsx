import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { AgentPartsFragment } from '../../../schema/generated/graphql';
import { Section } from '../shared/Section';
import { useFormat } from '../shared/format';

/** Rules waived for an agent, by whom, until when and why; nothing where there are none. */
export function AgentWaivers({ waivers }: Pick<AgentPartsFragment, 'waivers'>) {
  const translate = useTranslate();
  const { day } = useFormat();
  if (waivers.length === 0) return null;
  return (
    <Section title={translate('types.Waiver._', { smart_count: waivers.length })}>
      {waivers.map(({ id, rule, from, until, reason, grantedIn }) => (
        <Box key={id} sx={{ py: 0.5, fontSize: '0.875rem' }}>
          <Link component={To} to={`/rules/${rule.code}/show`} sx={{ fontWeight: 600 }}>
            {rule.title}
          </Link>
          <Box>{reason}</Box>
          <Box sx={{ color: 'text.secondary' }}>
            {translate('screens.agents.waived', { by: grantedIn.name, from: day(from), until: day(until) })}
          </Box>
        </Box>
      ))}
    </Section>
  );
}
