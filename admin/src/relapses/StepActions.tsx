import { Button } from '@mui/material';
import { required, TextInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import {
  RecordRelapseStepDocument,
  type HandlingStep,
  type RelapsePartsFragment,
} from '../../../schema/generated/graphql';
import { formPath } from '../enrollments/stepRecords';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** What a referral of the handling is for. */
const needs: Partial<Record<HandlingStep, string>> = {
  COMMUNITY_BASED_REFERRAL: 'COMMUNITY_BASED',
  DETOXIFICATION_REFERRAL: 'DETOXIFICATION',
  REHABILITATION_REFERRAL: 'REHABILITATION',
};

interface StepActionsProps {
  relapse: RelapsePartsFragment;
  step: HandlingStep;
}

/** The way to take a step of the handling: its own form, or the test or referral that is the step. */
export function StepActions({ relapse: { id: relapseId, enrollment }, step }: StepActionsProps) {
  const need = needs[step];
  if (step === 'URINE_TEST') return <Way to={formPath('urineTests', enrollment.id, { relapseId })} label="test" />;
  if (need)
    return (
      <>
        <Way to={formPath('referrals', enrollment.id, { need, relapseId })} label="refer" />
        <RecordStep relapseId={relapseId} step={step} declined />
      </>
    );
  return <RecordStep relapseId={relapseId} step={step} />;
}

function Way({ to, label }: { to: string; label: string }) {
  const translate = useTranslate();
  return (
    <Button size="small" variant="outlined" component={Link} to={to}>
      {translate(`screens.relapses.${label}`)}
    </Button>
  );
}

interface RecordStepProps {
  relapseId: string;
  step: HandlingStep;
  declined?: boolean;
}

function RecordStep({ relapseId, step, declined = false }: RecordStepProps) {
  return (
    <StepDialog
      of="RelapseStepInput"
      label={declined ? 'screens.relapses.decline' : 'screens.relapses.take'}
      title={`enums.HandlingStep.${step}`}
      variant={declined ? 'text' : 'outlined'}
      size="small"
      document={RecordRelapseStepDocument}
      given={{ relapseId, step, declined }}
      says="screens.relapses.taken"
    >
      <DayInput source="takenOn" validate={must} />
      <TextInput source="note" multiline minRows={2} helperText="screens.relapses.stepHelp" />
    </StepDialog>
  );
}
