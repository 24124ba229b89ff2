import { Box, Link } from '@mui/material';
import { Link as To } from 'react-router-dom';
import type { FollowUpRowFragment } from '../../../schema/generated/graphql';

/** What is to be done, with the way to what it came from: a visit, or the agent who was assisted. */
export function TaskLink({ of: { task, visit, assistance } }: { of: FollowUpRowFragment }) {
  const to = visit ? `/supervisionVisits/${visit.id}/show` : assistance && `/agents/${assistance.agent.id}/show`;
  if (!to) return <Box component="span">{task}</Box>;
  return (
    <Link component={To} to={to}>
      {task}
    </Link>
  );
}
