import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Quote } from '../shared/Quote';
import { StatusChip } from '../shared/StatusChip';
import type { Duty } from './useCourse';

/** A step of the schedule: where it stands, when it is asked for, and the sentence that asks. */
export function StepFacts({ duty }: { duty: Duty }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { message, state, from, until, doneOn, rule } = duty;
  return (
    <Box sx={{ py: 0.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.5 }}>
        <Typography variant="h3" component="span">
          {message}
        </Typography>
        <StatusChip of="DutyState" value={state} />
      </Box>
      <Facts>
        <Fact label="screens.course.step.window">
          {translate('screens.course.period', { from: day(from), until: day(until) })}
        </Fact>
        <Fact label="screens.course.step.doneOn">{doneOn && day(doneOn)}</Fact>
        <Fact label="screens.course.step.rule">{rule?.title}</Fact>
      </Facts>
      {rule ? (
        <Quote says={rule.citation.says} place={rule.citation.place} title={rule.citation.document.title} />
      ) : (
        <Typography variant="body2" sx={{ mt: 0.5, color: 'text.secondary' }}>
          {translate('screens.course.step.guidance')}
        </Typography>
      )}
    </Box>
  );
}
