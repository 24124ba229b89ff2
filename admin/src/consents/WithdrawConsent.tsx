import { Typography } from '@mui/material';
import { required, TextInput, useTranslate } from 'react-admin';
import { WithdrawConsentDocument } from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** A button that opens the withdrawal of a consent. */
export function WithdrawConsent({ consentId }: { consentId: string }) {
  const translate = useTranslate();
  return (
    <StepDialog
      of="Consent"
      label="screens.consents.withdraw"
      variant="text"
      document={WithdrawConsentDocument}
      variables={({ on, reason }) => ({
        id: consentId,
        on: on as string,
        reason: (reason as string | null) ?? null,
      })}
      says="screens.consents.withdrawn"
    >
      <Typography variant="body2">{translate('screens.consents.withdrawText')}</Typography>
      <DayInput source="on" label="types.Consent.withdrawnOn" validate={must} />
      <TextInput source="reason" label="types.Consent.withdrawalReason" multiline helperText={false} />
    </StepDialog>
  );
}
