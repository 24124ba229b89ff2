import ExpandMore from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Box } from '@mui/material';
import { colourOf } from '../../shared/Mark';
import { looks } from '../../shared/tones';
import type { Course, PicturedMonth } from '../useCourse';
import { MonthBoxes } from './MonthBoxes';
import { MonthHead } from './MonthHead';

/** A month of the picture on a phone: its shapes in a row, its steps when it is opened; the present one is open. */
export function FoldedMonth({ month, course }: { month: PicturedMonth; course: Course }) {
  const now = course.programmeMonth === month.month;
  const steps = month.boxes.flatMap((box) => box.steps);
  return (
    <Accordion defaultExpanded={now} disableGutters square sx={{ '&::before': { opacity: 1 } }}>
      <AccordionSummary expandIcon={<ExpandMore />}>
        <Box sx={{ flexGrow: 1 }}>
          <MonthHead month={month} now={now} />
          <Box aria-hidden sx={{ display: 'flex', gap: 0.25, '& svg': { fontSize: 16 } }}>
            {steps.map(({ step, state }) => {
              const [tone, Shape] = looks.DutyState[state];
              return (
                <Box key={step} component="span" sx={{ display: 'flex', color: (theme) => colourOf(tone, theme) }}>
                  <Shape />
                </Box>
              );
            })}
          </Box>
        </Box>
      </AccordionSummary>
      <AccordionDetails sx={{ pt: 0 }}>
        <MonthBoxes month={month} course={course} />
      </AccordionDetails>
    </Accordion>
  );
}
