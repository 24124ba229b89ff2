import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMayTake } from '../enrollments/useMayTake';

interface BeginButtonProps {
  client: { id: string; unit: { id: number } };
  /** In a row of a list. */
  small?: boolean;
}

/** Leads to the enrollment of a client who has none. */
export function BeginButton({ client, small = false }: BeginButtonProps) {
  const translate = useTranslate();
  const may = useMayTake(client.unit);
  if (!may('enrollments')) return null;
  return (
    <Button
      {...(small ? { size: 'small' } : { variant: 'contained' })}
      component={Link}
      to={`/enrollments/create?clientId=${client.id}`}
      onClick={(event) => event.stopPropagation()}
    >
      {translate('screens.course.do.enroll')}
    </Button>
  );
}
