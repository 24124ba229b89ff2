import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import { useTranslate } from 'react-admin';
import type { OfficerRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { Mark } from '../shared/Mark';

/** The day by which an officer is trained anew, marked once it has passed. */
export function Refresher({ record: { refresherBy, refresherLate } }: { record: OfficerRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  if (!refresherBy) return null;
  if (!refresherLate) return day(refresherBy);
  return (
    <Mark look={['alarm', ErrorOutlined]}>
      {translate('screens.officers.refresherLate', { day: day(refresherBy) })}
    </Mark>
  );
}
