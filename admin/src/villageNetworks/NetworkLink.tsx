import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';

/** Leads to the referral network of a village. */
export function NetworkLink({ village: { code, name } }: { village: { code: string; name: string } }) {
  const translate = useTranslate();
  return (
    <Link component={To} to={`/villageNetworks/${code}`} sx={{ fontSize: '0.875rem' }}>
      {translate('screens.villageNetworks.title', { name })}
    </Link>
  );
}
