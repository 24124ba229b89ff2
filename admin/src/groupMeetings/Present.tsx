import CheckCircle from '@mui/icons-material/CheckCircle';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import { useTranslate } from 'react-admin';
import type { MeetingRowFragment } from '../../../schema/generated/graphql';
import { Mark } from '../shared/Mark';

/** How many clients came to a held meeting: filled where its costs are payable too. */
export function Present({ record }: { record: MeetingRowFragment }) {
  const translate = useTranslate();
  const { clientsPresent, costsPayable } = record;
  const look = costsPayable ? (['good', CheckCircle] as const) : (['open', CheckCircleOutlined] as const);
  return <Mark look={look}>{translate('screens.groupMeetings.clients', { smart_count: clientsPresent })}</Mark>;
}
