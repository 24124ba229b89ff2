import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../panel';

/** Leads to the registration; officers register. */
export function RegisterButton() {
  const translate = useTranslate();
  if (useViewer().role !== 'OFFICER') return null;
  return (
    <Button variant="contained" component={Link} to="/clients/create" startIcon={<PersonAddOutlined />}>
      {translate('screens.clients.register')}
    </Button>
  );
}
