import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** Leads to the registration of a candidate. */
export function RegisterAgentButton() {
  const translate = useTranslate();
  return (
    <Button variant="contained" component={Link} to="/agents/create" startIcon={<PersonAddOutlined />}>
      {translate('screens.agents.register')}
    </Button>
  );
}
