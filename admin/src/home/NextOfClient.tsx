import { Box, Divider, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AccompaniedCourseFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { openDuties } from '../enrollments/openDuties';
import { useStepTarget } from '../enrollments/useStepTarget';
import { EnrollmentChip } from '../shared/EnrollmentChip';
import { Sheet } from '../shared/Sheet';
import { WaitingOf } from '../waiting/WaitingOf';
import { TodayDuty } from './TodayDuty';

/** A client, and what an agent may do for them today, each with the way to its form; what comes next where there is nothing. */
export function NextOfClient({ course }: { course: AccompaniedCourseFragment }) {
  const translate = useTranslate();
  const target = useStepTarget(course);
  const { now, soon } = openDuties(course.duties.filter(({ by }) => by.includes('AGENT')));
  const { client } = course;
  return (
    <Box sx={{ mb: 2 }}>
      <Sheet>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
          <Typography component="h2" sx={{ flexGrow: 1, fontSize: '1.0625rem', fontWeight: 650 }}>
            <ClientLink client={client} />
          </Typography>
          <EnrollmentChip enrollment={course} />
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {client.village.name}
        </Typography>
        <WaitingOf enrollmentId={course.id} />
        {now.length === 0 && <Typography sx={{ mt: 1 }}>{translate('screens.duties.none')}</Typography>}
        {(now.length ? now : soon.slice(0, 1)).map((duty) => (
          <Box key={`${duty.step}.${duty.from}`}>
            <Divider sx={{ mt: 1 }} />
            <TodayDuty duty={duty} to={target(duty)} />
          </Box>
        ))}
      </Sheet>
    </Box>
  );
}
