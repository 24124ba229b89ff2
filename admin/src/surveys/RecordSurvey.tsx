import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formPath } from '../enrollments/stepRecords';

/** Leads to the satisfaction survey of a course that has ended. */
export function RecordSurvey({ enrollmentId }: { enrollmentId: string }) {
  const translate = useTranslate();
  return (
    <Button variant="outlined" component={Link} to={formPath('surveys', enrollmentId)} sx={{ my: 1 }}>
      {translate('screens.surveys.record')}
    </Button>
  );
}
