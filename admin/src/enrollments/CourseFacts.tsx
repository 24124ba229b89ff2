import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { ClientPartsFragment } from '../../../schema/generated/graphql';
import { AssignAgent } from '../agents/AssignAgent';
import { Caseload } from '../agents/Caseload';
import { useFormat } from '../shared/format';
import { StatusChip } from '../shared/StatusChip';
import { Edition } from './Edition';
import type { Course } from './useCourse';
import { useMayTake } from './useMayTake';

interface CourseFactsProps {
  client: ClientPartsFragment;
  course: Course;
}

const earliestOf = ({ mayComplete }: Course) =>
  mayComplete.findings.find(({ rule }) => rule.code === 'enrollment.minimum-duration')?.required;

/** The course in a line: the agent and their caseload, its first day, and when it can be completed or how it ended. */
export function CourseFacts({ client, course }: CourseFactsProps) {
  const translate = useTranslate();
  const { day } = useFormat();
  const may = useMayTake(course.unit);
  const { id, agent, officer, startedOn, endedOn, status, exitReason, exitNote } = course;
  const active = status === 'ACTIVE';
  const say = (key: string) => translate(`screens.course.${key}`);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, mb: 1.5, alignItems: 'center' }}>
      <Word label={say(officer && !agent ? 'officer' : 'agent')}>
        {agent?.name ?? officer?.name ?? (active ? say('noAgent') : '–')}{' '}
        {agent && <Caseload clients={agent.activeClients} />}
      </Word>
      <Word label={say('started')}>{day(startedOn)}</Word>
      {active && <Word label={say('earliest')}>{earliestOf(course)}</Word>}
      {!active && (
        <Word label={say('ended')}>
          {day(endedOn)} <StatusChip of="EnrollmentStatus" value={status} />{' '}
          {[exitReason && translate(`enums.ExitReason.${exitReason}`), exitNote].filter(Boolean).join(': ')}
        </Word>
      )}
      <Edition course={course} />
      {active && may('assignments') && (
        <AssignAgent
          enrollmentId={id}
          villageCode={client.village.code}
          variant={agent ? 'text' : 'outlined'}
          {...(agent && { label: 'screens.course.changeAgent' })}
        />
      )}
    </Box>
  );
}

function Word({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{label}</Box>
      <Box sx={{ fontWeight: 600, display: 'flex', flexWrap: 'wrap', columnGap: 1, '& > span': { fontWeight: 400 } }}>
        {children}
      </Box>
    </Box>
  );
}
