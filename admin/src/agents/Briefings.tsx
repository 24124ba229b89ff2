import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AgentPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';

/** The briefings an agent was given, one a line. */
export function Briefings({ briefings }: Pick<AgentPartsFragment, 'briefings'>) {
  const translate = useTranslate();
  const { day } = useFormat();
  return briefings.map(({ id, heldOn, hours, topics, facilitator }) => (
    <Box key={id} sx={{ color: 'text.secondary' }}>
      {translate('screens.agents.way.briefingLine', {
        on: day(heldOn),
        hours,
        facilitator,
        topics: topics.map((one) => translate(`enums.BriefingTopic.${one}`)).join(', '),
      })}
    </Box>
  ));
}
