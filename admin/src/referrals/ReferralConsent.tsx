import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ReferralPartsFragment } from '../../../schema/generated/graphql';
import { ConsentLine } from '../consents/ConsentLine';
import { WithdrawConsent } from '../consents/WithdrawConsent';
import { useMayTake } from '../enrollments/useMayTake';
import { RuleSays } from '../rules/RuleSays';
import { Section } from '../shared/Section';

/** The consent a referral stands on, and its withdrawal; where there is none, the way to one. */
export function ReferralConsent({ referral }: { referral: ReferralPartsFragment }) {
  const translate = useTranslate();
  const may = useMayTake(referral.unit)('consents');
  const { consent, status, enrollment, need, facility, reason } = referral;
  const anew = new URLSearchParams({
    enrollmentId: enrollment.id,
    need,
    facilityId: facility.id,
    ...(reason && { reason }),
  });
  return (
    <Section
      title={translate('types.Referral.consent')}
      actions={may && consent && !consent.withdrawnOn && <WithdrawConsent consentId={consent.id} />}
    >
      {consent ? <ConsentLine of={consent} /> : translate('screens.referrals.noConsent')}
      <RuleSays code="referral.consent" />
      {may && !consent && status === 'DRAFT' && (
        <Button variant="outlined" component={Link} to={`/referrals/create?${anew}`}>
          {translate('screens.referrals.anew')}
        </Button>
      )}
    </Section>
  );
}
