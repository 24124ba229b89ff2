import { Box, Button, ButtonBase, Drawer } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { StepFacts } from '../StepFacts';
import { deedOf } from '../stepRecords';
import type { Course, Duty } from '../useCourse';
import { useStepTarget } from '../useStepTarget';
import { StepWord } from './StepWord';

/** A step of the picture on a phone: what asks for it opens from below, with the way to its record. */
export function StepDrawer({ duty, course }: { duty: Duty; course: Course }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const target = useStepTarget(course)(duty);
  const close = () => setOpen(false);
  const label = duty.evidence ? 'screens.course.picture.open' : deedOf(duty.step);
  return (
    <>
      <ButtonBase
        onClick={() => setOpen(true)}
        sx={{ width: '100%', minHeight: 44, justifyContent: 'flex-start', textAlign: 'left' }}
      >
        <StepWord duty={duty} />
      </ButtonBase>
      <Drawer
        anchor="bottom"
        open={open}
        onClose={close}
        slotProps={{ paper: { role: 'dialog', 'aria-label': duty.message } }}
      >
        <Box sx={{ p: 2, display: 'grid', gap: 1 }}>
          <StepFacts duty={duty} />
          {target && (
            <Button variant="contained" component={Link} to={target} onClick={close}>
              {translate(label)}
            </Button>
          )}
          <Button onClick={close}>{translate('ra.action.close')}</Button>
        </Box>
      </Drawer>
    </>
  );
}
