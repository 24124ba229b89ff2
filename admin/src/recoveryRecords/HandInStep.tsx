import { TextInput, useTranslate } from 'react-admin';
import { Alert, Typography } from '@mui/material';
import { HandInRecordDocument, type DueRecordRowFragment } from '../../../schema/generated/graphql';
import { usePhone } from '../shared/usePhone';
import { useViewer } from '../panel';
import { RuleSays } from '../rules/RuleSays';
import { usePeriodWords } from '../shared/PeriodSelect';
import { nameOf } from '../shared/PersonOrCode';
import { StepDialog } from '../shared/StepDialog';

/** Hands in a client's record of a month that has ended; an agent does, or an officer in their place. */
export function HandInStep({ due }: { due: DueRecordRowFragment }) {
  const translate = useTranslate();
  const words = usePeriodWords();
  const phone = usePhone();
  const { role, unit } = useViewer();
  const { id: enrollmentId, month, client, homeVisits, record, state } = due;
  if (record || state === 'UPCOMING' || role === 'SUPERVISOR' || unit.id !== due.unit.id) return null;
  return (
    <StepDialog
      of="HandInRecordInput"
      label="screens.recoveryRecords.handIn"
      variant={phone ? 'outlined' : 'text'}
      document={HandInRecordDocument}
      given={{ enrollmentId, month }}
      waits={() => ({ resource: 'recoveryRecords', enrollmentId, whom: nameOf(client), day: month })}
      says="screens.recoveryRecords.handedIn"
    >
      <Typography>
        {translate('screens.recoveryRecords.of', { client: nameOf(client), month: words(month) })}
      </Typography>
      <RuleSays code="report.agent-monthly" />
      {homeVisits === 0 && (
        <Alert severity="warning" variant="outlined">
          {translate('screens.recoveryRecords.noHomeVisit')}
        </Alert>
      )}
      <TextInput source="note" multiline minRows={2} helperText={false} />
    </StepDialog>
  );
}
