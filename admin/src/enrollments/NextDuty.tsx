import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import { useFormat } from '../shared/format';
import { Quote } from '../shared/Quote';
import { StatusChip } from '../shared/StatusChip';
import { deedOf } from './stepRecords';
import type { Course, Duty } from './useCourse';
import { useStepTarget } from './useStepTarget';

const WHEN = { OVERDUE: ['overdue', 'until'], DUE: ['until', 'until'], UPCOMING: ['from', 'from'] } as const;

/** A duty that is open or begins soon: by when, why, and the way to its form. */
export function NextDuty({ duty, course }: { duty: Duty; course: Course }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const [why, setWhy] = useState(false);
  const target = useStepTarget(course)(duty);
  const { message, state, step, rule } = duty;
  const [word, edge] = WHEN[state as keyof typeof WHEN];
  const say = (key: string, words?: object) => translate(`screens.course.${key}`, words);
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
        <Box sx={{ fontWeight: 600, flexGrow: 1 }}>{message}</Box>
        <StatusChip of="DutyState" value={state} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center', color: 'text.secondary' }}>
        {say(`next.${word}`, { day: day(duty[edge]) })}
        {rule && (
          <Link
            component="button"
            type="button"
            aria-expanded={why}
            onClick={() => setWhy(!why)}
            sx={{ minHeight: { xs: 32, sm: 24 } }}
          >
            {say('next.why')}
          </Link>
        )}
        {target && state !== 'UPCOMING' && (
          <Button size="small" component={To} to={target} sx={{ ml: 'auto' }}>
            {translate(deedOf(step))}
          </Button>
        )}
      </Box>
      {why && rule && (
        <Box sx={{ mt: 0.5 }}>
          <Typography variant="body2">{rule.title}</Typography>
          <Quote says={rule.citation.says} place={rule.citation.place} title={rule.citation.document.title} />
        </Box>
      )}
    </Box>
  );
}
