import { Box, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RelapseType } from '../../../schema/generated/graphql';
import { useRule } from '../rules/useRule';
import { Quote } from '../shared/Quote';

const handling: Record<RelapseType, string> = {
  SLIP: 'relapse.slip-handling',
  LAPSE: 'relapse.lapse-handling',
  RELAPSE: 'relapse.relapse-handling',
};

/** What follows on a slip, lapse or relapse: who handles it, which steps, until when, and the sentence that says so. */
export function Follows({ type }: { type: RelapseType }) {
  const translate = useTranslate();
  const rule = useRule(handling[type]);
  if (!rule) return <Skeleton height={96} sx={{ maxWidth: 480 }} />;
  const [steps, days] = rule.parameters.map(({ entries }) => entries.at(-1)?.value ?? '');
  const { says, place, document } = rule.citation;
  const say = (key: string, words?: object) => translate(`screens.relapses.follows.${key}`, words);
  return (
    <Box sx={{ p: 1.5, borderRadius: 1, bgcolor: 'action.hover', fontSize: '0.875rem' }}>
      <Typography variant="h3" component="p">
        {say('title')}
      </Typography>
      <Box component="ul" sx={{ my: 0.75, pl: 2.5 }}>
        <li>{say('steps', { steps })}</li>
        <li>{say(`who.${type}`)}</li>
        <li>{say('days', { days })}</li>
        <li>{say(`then.${type}`)}</li>
      </Box>
      <Quote says={says} place={place} title={document.title} />
    </Box>
  );
}
