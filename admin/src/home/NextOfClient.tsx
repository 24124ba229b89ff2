import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { AccompaniedCourseFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { openDuties } from '../enrollments/openDuties';
import { stepRecords } from '../enrollments/stepRecords';
import { useStepTarget } from '../enrollments/useStepTarget';
import { EnrollmentChip } from '../shared/EnrollmentChip';
import { useFormat } from '../shared/format';
import { Sheet } from '../shared/Sheet';
import { StatusChip } from '../shared/StatusChip';

/** A client, and what is to be done for them first, with the way to its form. */
export function NextOfClient({ course }: { course: AccompaniedCourseFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const target = useStepTarget(course);
  const { now, soon } = openDuties(course.duties);
  const next = now.find((duty) => target(duty)) ?? now[0] ?? soon[0];
  const to = next && next.state !== 'UPCOMING' ? target(next) : null;
  const record = next && stepRecords[next.step];
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
        {!next && <Typography sx={{ mt: 1 }}>{translate('screens.course.next.none')}</Typography>}
        {next && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1 }}>
            <Box sx={{ flex: '1 1 220px' }}>
              <Box sx={{ fontWeight: 600 }}>
                {next.message} <StatusChip of="DutyState" value={next.state} />
              </Box>
              <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                {translate(next.state === 'OVERDUE' ? 'screens.course.next.overdue' : 'screens.course.next.until', {
                  day: day(next.until),
                })}
              </Box>
            </Box>
            {to && record && (
              <Button variant="contained" component={Link} to={to}>
                {translate(`screens.course.do.${record.resource}`)}
              </Button>
            )}
          </Box>
        )}
      </Sheet>
    </Box>
  );
}
