import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Heard } from '../../shared/Heard';
import { colourOf } from '../../shared/Mark';
import { looks } from '../../shared/tones';
import type { Duty } from '../useCourse';

/** A step by its shape and its word; its state is said to those who listen. */
export function StepWord({ duty: { state, message } }: { duty: Duty }) {
  const translate = useTranslate();
  const [tone, Shape] = looks.DutyState[state];
  const faded = state === 'NOT_APPLICABLE' || state === 'UPCOMING';
  return (
    <Box
      component="span"
      sx={{
        position: 'relative',
        display: 'flex',
        gap: 0.75,
        alignItems: 'flex-start',
        py: '3px',
        fontSize: '0.8125rem',
        lineHeight: 1.35,
      }}
    >
      <Box
        component="span"
        sx={{ display: 'flex', color: (theme) => colourOf(tone, theme), '& svg': { fontSize: 17 } }}
        aria-hidden
      >
        <Shape />
      </Box>
      <Box component="span" sx={{ color: faded ? 'text.secondary' : 'text.primary' }}>
        {message}
        <Heard>{`, ${translate(`enums.DutyState.${state}`)}`}</Heard>
      </Box>
    </Box>
  );
}
