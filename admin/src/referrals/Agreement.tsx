import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ConsentLine } from '../consents/ConsentLine';
import { RuleSays } from '../rules/RuleSays';
import { ConsentInputs } from './ConsentInputs';
import type { Agreed } from './referralOf';
import { useReferralConsents } from './useReferralConsents';

/** What the question to the client is given. */
export interface AgreementProps {
  clientId: string;
  agreed: Agreed;
  onAgree: (agreed: Agreed) => void;
}

/** Whether the client agrees to be referred to this receiver: now, before, or not yet. */
export function Agreement({ clientId, agreed, onAgree }: AgreementProps) {
  const translate = useTranslate();
  const consents = useReferralConsents(clientId);
  const say = (key: string) => translate(`screens.referrals.${key}`);
  return (
    <>
      <RuleSays code="referral.consent" />
      <FormControl component="fieldset">
        <FormLabel component="legend">{say('agrees')}</FormLabel>
        <RadioGroup value={agreed} onChange={(_, chosen) => onAgree(chosen)}>
          {consents.map((consent) => (
            <Choice key={consent.id} value={consent.id}>
              {say('agreedBefore')}
              <ConsentLine of={consent} />
            </Choice>
          ))}
          <Choice value="NOW">{say('agreesNow')}</Choice>
          <Choice value="LATER">{say('agreesLater')}</Choice>
        </RadioGroup>
      </FormControl>
      {agreed === 'NOW' && <ConsentInputs />}
    </>
  );
}

const Choice = ({ value, children }: { value: string; children: ReactNode }) => (
  <FormControlLabel
    value={value}
    control={<Radio size="small" />}
    label={<Box sx={{ py: 0.75 }}>{children}</Box>}
    sx={{ alignItems: 'flex-start', minHeight: 44 }}
  />
);
