import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { colourOf } from '../../shared/Mark';
import { looks } from '../../shared/tones';
import type { Course } from '../useCourse';

const states = Object.keys(looks.DutyState) as (keyof typeof looks.DutyState)[];

/** What the shapes of the picture mean, those that occur. */
export function Legend({ course: { schedule } }: { course: Course }) {
  const translate = useTranslate();
  const occurring = new Set(
    schedule.flatMap(({ boxes }) => boxes.flatMap(({ steps }) => steps.map((one) => one.state))),
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25, fontSize: '0.75rem' }}>
      {states
        .filter((state) => occurring.has(state))
        .map((state) => {
          const [tone, Shape] = looks.DutyState[state];
          return (
            <Box key={state} sx={{ display: 'flex', gap: 0.5, alignItems: 'center', color: 'text.secondary' }}>
              <Box
                component="span"
                sx={{ display: 'flex', color: (theme) => colourOf(tone, theme), '& svg': { fontSize: 15 } }}
              >
                <Shape />
              </Box>
              {translate(`enums.DutyState.${state}`)}
            </Box>
          );
        })}
    </Box>
  );
}
