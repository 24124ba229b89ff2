import { Box, Tooltip } from '@mui/material';
import { Link } from 'react-router-dom';
import { usePhone } from '../../shared/usePhone';
import { StepFacts } from '../StepFacts';
import type { Course, Duty } from '../useCourse';
import { useStepTarget } from '../useStepTarget';
import { StepDrawer } from './StepDrawer';
import { StepWord } from './StepWord';

const paper = {
  tooltip: {
    sx: {
      bgcolor: 'background.paper',
      color: 'text.primary',
      border: 1,
      borderColor: 'divider',
      maxWidth: 380,
      p: 1.5,
    },
  },
  arrow: { sx: { color: 'divider' } },
} as const;

const line = {
  display: 'flex',
  alignItems: 'center',
  minHeight: 24,
  borderRadius: 0.75,
  mx: -0.5,
  px: 0.5,
  color: 'text.primary',
  textDecoration: 'none',
} as const;

/** A step of the picture: it leads to its record, or to the form that records it; what asks for it is at hand. */
export function PictureStep({ duty, course }: { duty: Duty; course: Course }) {
  const target = useStepTarget(course)(duty);
  if (usePhone()) return <StepDrawer duty={duty} course={course} />;
  const way = target
    ? { component: Link, to: target, sx: { ...line, '&:hover': { bgcolor: 'action.selected' } } }
    : { sx: line };
  return (
    <Tooltip title={<StepFacts duty={duty} />} slotProps={paper} placement="bottom-start" disableInteractive>
      <Box {...way}>
        <StepWord duty={duty} />
      </Box>
    </Tooltip>
  );
}
