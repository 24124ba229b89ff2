import CloudUploadOutlined from '@mui/icons-material/CloudUploadOutlined';
import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useFormat } from '../shared/format';
import { comparable } from './comparable';
import { useEntries } from './useEntries';

/** What waits on this device of one course. */
export function WaitingOf({ enrollmentId }: { enrollmentId: string }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const own = useEntries().filter(({ about }) => about.enrollmentId === enrollmentId);
  if (own.length === 0) return null;
  const what = own.map(({ about }) =>
    [
      translate(`types.${comparable[about.resource]?.type ?? 'Visit'}._`, { smart_count: 1 }),
      about.day && day(about.day),
    ]
      .filter(Boolean)
      .join(' '),
  );
  return (
    <Alert icon={<CloudUploadOutlined />} severity="warning" variant="outlined" sx={{ mt: 1 }}>
      <Link to="/waiting">{translate('waiting.atHome', { what: what.join(', ') })}</Link>
    </Alert>
  );
}
