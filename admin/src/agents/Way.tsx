import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AgentPartsFragment } from '../../../schema/generated/graphql';
import { Section } from '../shared/Section';
import { useFormat } from '../shared/format';
import { BriefingStep } from './BriefingStep';
import { CriteriaStep } from './CriteriaStep';
import { DecreeStep } from './DecreeStep';
import { WayStep } from './WayStep';

/** The way of an agent from recommendation to duty. */
export function Way({ record: agent }: { record: AgentPartsFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { recommendedBy, recommenderName, recommendedOn, status, village, endedOn } = agent;
  const say = (key: string, words?: object) => translate(`screens.agents.way.${key}`, words);
  const duty = { CANDIDATE: 'notYet', APPOINTED: 'onDuty', ENDED: 'ended' }[status];
  return (
    <Section title={say('title')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        <WayStep number={1} title={say('recommendation')} done code="agent.recommendation">
          {say('recommended', {
            by: translate(`enums.Recommender.${recommendedBy}`),
            name: recommenderName,
            on: day(recommendedOn),
          })}
        </WayStep>
        <CriteriaStep agent={agent} />
        <BriefingStep agent={agent} />
        <DecreeStep agent={agent} />
        <WayStep number={5} title={say('duty')} done={status !== 'CANDIDATE'}>
          {say(duty, { village: village.name, on: day(endedOn) })}
        </WayStep>
      </Box>
    </Section>
  );
}
