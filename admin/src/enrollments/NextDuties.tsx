import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../shared/Section';
import { NextDuty } from './NextDuty';
import { openDuties } from './openDuties';
import type { Course } from './useCourse';

/** What comes next: the open duties with why, then those that begin soon. */
export function NextDuties({ course }: { course: Course }) {
  const translate = useTranslate();
  const { now, missed, soon } = openDuties(course.duties);
  const say = (key: string, words?: object) => translate(`screens.course.next.${key}`, words);
  const quiet = { py: 0.5, color: 'text.secondary' };
  if (course.status !== 'ACTIVE')
    return (
      <Section title={say('title')}>
        <Typography variant="body2" sx={quiet}>
          {say('ended')}
        </Typography>
      </Section>
    );
  const steps = missed.map(({ message: step, month }) => say('missedStep', { step, month })).join(', ');
  return (
    <Section title={say('title')}>
      {now.length === 0 && (
        <Typography variant="body2" sx={quiet}>
          {say('none')}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {[...now, ...soon].map((duty) => (
          <NextDuty key={`${duty.step}.${duty.from}`} duty={duty} course={course} />
        ))}
      </Box>
      {steps && (
        <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
          {say('missed', { steps })}
        </Typography>
      )}
    </Section>
  );
}
