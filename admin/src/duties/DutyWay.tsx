import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DutyRowFragment } from '../../../schema/generated/graphql';
import { deedOf } from '../enrollments/stepRecords';
import { useDutyTarget } from './useDutyTarget';

interface DutyWayProps {
  duty: DutyRowFragment;
  variant?: 'contained' | 'outlined' | 'text';
}

/** The way from a duty to its form, or to what fulfilled it. */
export function DutyWay({ duty, variant = 'text' }: DutyWayProps) {
  const translate = useTranslate();
  const target = useDutyTarget(duty);
  const { evidence, state, step } = duty;
  if (!target || (!evidence && state !== 'DUE' && state !== 'OVERDUE')) return null;
  return (
    <Button size="small" variant={variant} component={Link} to={target} sx={{ flex: 'none' }}>
      {translate(evidence ? 'screens.course.picture.open' : deedOf(step))}
    </Button>
  );
}
