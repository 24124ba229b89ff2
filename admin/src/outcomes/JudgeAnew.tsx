import { Alert, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { JudgeOutcomeAnewDocument, type FallenGroundPartsFragment } from '../../../schema/generated/graphql';
import { ReasonInput } from '../corrections/reason';
import { StepDialog } from '../shared/StepDialog';

interface JudgeAnewProps {
  outcome: FallenGroundPartsFragment;
  completed: boolean;
  may: boolean;
}

/** Says that what an outcome was judged on was corrected since, how it would be judged now, and judges it anew. */
export function JudgeAnew({ outcome: { id, fallenGround, judgedAgain }, completed, may }: JudgeAnewProps) {
  const translate = useTranslate();
  if (fallenGround.length === 0) return null;
  return (
    <Box sx={{ my: 1, display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Alert severity="warning" variant="outlined">
        {translate(completed ? 'screens.outcomes.fallenCompleted' : 'screens.outcomes.fallen')}
        {fallenGround.map(({ id: correction, kind, reason }) => (
          <Box key={correction}>{`${translate(`enums.RecordKind.${kind}`)}: ${reason}`}</Box>
        ))}
        <Box sx={{ mt: 1, fontWeight: 600 }}>{translate('screens.outcomes.judgedAgain')}</Box>
        {judgedAgain.map(({ rule, message }) => (
          <Box key={rule.code}>{`${rule.title}: ${message}`}</Box>
        ))}
      </Alert>
      {may && (
        <StepDialog
          of="Correction"
          label="screens.outcomes.anew"
          document={JudgeOutcomeAnewDocument}
          variables={({ reason }) => ({ of: id, reason: reason as string })}
          says="screens.outcomes.judged"
        >
          <ReasonInput />
        </StepDialog>
      )}
    </Box>
  );
}
