import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../panel';

/** The way to the form of a plan; supervisors alone. */
export function PlanButton() {
  const translate = useTranslate();
  if (useViewer().role !== 'SUPERVISOR') return null;
  return (
    <Button variant="contained" component={Link} to="/supervisionVisits/create">
      {translate('screens.supervisionVisits.plan')}
    </Button>
  );
}
