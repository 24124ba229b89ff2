import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useViewer } from '../panel';
import { STAFF } from '../shared/roles';

interface ImportButtonProps {
  variant?: 'contained' | 'outlined';
}

/** Leads to the import of a discharge list. */
export function ImportButton({ variant = 'outlined' }: ImportButtonProps) {
  const translate = useTranslate();
  if (!STAFF.includes(useViewer().role)) return null;
  return (
    <Button variant={variant} component={Link} to="/imports/create" startIcon={<UploadFileOutlined />}>
      {translate('screens.imports.begin')}
    </Button>
  );
}
