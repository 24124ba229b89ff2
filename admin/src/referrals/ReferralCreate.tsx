import { useTranslate } from 'react-admin';
import { CourseForm } from '../enrollments/CourseForm';
import { ReferralForm } from './ReferralForm';

/** Drafts a referral of a client. */
export default function ReferralCreate() {
  const translate = useTranslate();
  return <CourseForm title={translate('screens.referrals.draft')}>{(of) => <ReferralForm {...of} />}</CourseForm>;
}
