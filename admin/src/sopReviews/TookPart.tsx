import CheckCircle from '@mui/icons-material/CheckCircle';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import { useTranslate } from 'react-admin';
import type { SopReviewRowFragment } from '../../../schema/generated/graphql';
import { Mark } from '../shared/Mark';

/** Whether everybody who should took part in a review; who did not is named. */
export function TookPart({ of: { absent } }: { of: Pick<SopReviewRowFragment, 'absent'> }) {
  const translate = useTranslate();
  if (absent.length === 0) return <Mark look={['good', CheckCircle]}>{translate('screens.sopReviews.complete')}</Mark>;
  const names = absent.map((one) => translate(`enums.ReviewParticipant.${one}`)).join(', ');
  return (
    <Mark look={['attention', ReportProblemOutlined]}>
      <span style={{ whiteSpace: 'normal' }}>{translate('screens.sopReviews.without', { names })}</span>
    </Mark>
  );
}
