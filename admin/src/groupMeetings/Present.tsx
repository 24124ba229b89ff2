import CheckCircle from '@mui/icons-material/CheckCircle';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import { useTranslate } from 'react-admin';
import { Mark } from '../shared/Mark';
import { useQuorum } from './quorum';

/** How many clients came to a held meeting: filled where its costs are payable too. */
export function Present({ clients }: { clients: number }) {
  const translate = useTranslate();
  const { payable } = useQuorum();
  const look = clients >= payable ? (['good', CheckCircle] as const) : (['open', CheckCircleOutlined] as const);
  return <Mark look={look}>{translate('screens.groupMeetings.clients', { smart_count: clients })}</Mark>;
}
