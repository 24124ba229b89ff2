import Add from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useResourceContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../panel';
import { useMayTake, type Step } from './useMayTake';

/** Leads to the form of what a list holds, for whose step it is. */
export function RecordButton({ step, label }: { step: Step; label: string }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const may = useMayTake(useViewer().unit);
  if (!may(step)) return null;
  return (
    <Button variant="contained" component={Link} to={`/${resource}/create`} startIcon={<Add />}>
      {translate(label)}
    </Button>
  );
}
