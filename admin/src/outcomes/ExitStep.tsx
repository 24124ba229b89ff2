import { Typography } from '@mui/material';
import { required, TextInput, useTranslate } from 'react-admin';
import { ExitEnrollmentDocument, type ExitReason, MayExitDocument } from '../../../schema/generated/graphql';
import { CardsInput } from '../shared/CardsInput';
import { ConfirmInput } from '../shared/ConfirmInput';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** A button that opens the end of a course before completion: its reason, and that it is meant. */
export function ExitStep({ enrollmentId }: { enrollmentId: string }) {
  const translate = useTranslate();
  return (
    <StepDialog
      of="Enrollment"
      label="screens.outcomes.exit"
      variant="text"
      document={ExitEnrollmentDocument}
      preview={MayExitDocument}
      variables={({ on, reason, note }) => ({
        id: enrollmentId,
        on: on as string,
        reason: reason as ExitReason,
        note: (note as string | null) ?? null,
      })}
      says="screens.outcomes.exited"
    >
      <Typography variant="body2">{translate('screens.outcomes.exitText')}</Typography>
      <CardsInput of="ExitReason" source="reason" label="types.Enrollment.exitReason" validate={must} />
      <DayInput source="on" label="screens.outcomes.on" validate={must} />
      <TextInput source="note" label="types.Enrollment.exitNote" multiline helperText={false} />
      <ConfirmInput label="screens.outcomes.confirm" />
    </StepDialog>
  );
}
