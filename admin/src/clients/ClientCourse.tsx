import { Box, useMediaQuery, type Theme } from '@mui/material';
import type { ClientPartsFragment } from '../../../schema/generated/graphql';
import { ConsentCard } from '../consents/ConsentCard';
import { CourseFacts } from '../enrollments/CourseFacts';
import { NextDuties } from '../enrollments/NextDuties';
import { Picture } from '../enrollments/picture/Picture';
import { RecoveryRecord } from '../enrollments/record/RecoveryRecord';
import { ReferralCard } from '../enrollments/ReferralCard';
import { useCourse, useRecoveryRecord } from '../enrollments/useCourse';
import { EndingCard } from '../outcomes/EndingCard';
import { NetworkSection } from '../networks/NetworkSection';
import { QualityCard } from '../qualityOfLife/QualityCard';
import { OpenRelapses } from '../relapses/OpenRelapses';
import { RehabilitationCard } from '../rehabilitations/RehabilitationCard';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { UrineCard } from '../urineTests/UrineCard';
import { WaiverSection } from '../waivers/WaiverSection';
import { inTheWay } from '../shared/inTheWay';
import { CourseChoice } from './CourseChoice';
import { IdentityCard } from './IdentityCard';

interface ClientCourseProps {
  client: ClientPartsFragment;
  id: string;
}

/** A course of a client: the guideline's picture, the recovery record, and beside it what comes next. */
export function ClientCourse({ client, id }: ClientCourseProps) {
  const { course, error, refetch } = useCourse(id);
  const { record, error: unread, refetch: again } = useRecoveryRecord(id);
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  if (!course) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={12} />;
  return (
    <>
      <CourseChoice client={client} />
      <CourseFacts client={client} course={course} />
      <OpenRelapses relapses={course.relapses} />
      {narrow && <NextDuties course={course} />}
      {narrow && <IdentityCard client={client} />}
      <Picture course={course} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { md: 'minmax(0, 1fr) 340px', lg: 'minmax(0, 1fr) 400px' },
          columnGap: 2,
          alignItems: 'start',
        }}
      >
        <Box sx={{ order: { md: 2 }, minWidth: 0 }}>
          {!narrow && <NextDuties course={course} />}
          <QualityCard assessments={course.qualityOfLife} />
          {record && <UrineCard tests={record.urineTests.nodes} />}
          {record && <ReferralCard referrals={record.referrals.nodes} />}
          <EndingCard course={course} />
          <WaiverSection
            of={{ clientId: client.id }}
            unit={client.unit}
            waivers={client.waivers}
            rule={inTheWay(course.mayComplete.findings)[0]?.rule.code}
          />
          {!narrow && <IdentityCard client={client} />}
        </Box>
        <Box sx={{ minWidth: 0 }}>
          {record && <RecoveryRecord record={record} course={course} client={client} />}
          {!record && (unread ? <ErrorState error={unread} retry={() => void again()} /> : <Loading lines={10} />)}
          <RehabilitationCard client={client} />
          <ConsentCard client={client} />
          <NetworkSection client={client} />
        </Box>
      </Box>
    </>
  );
}
