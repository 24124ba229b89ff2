import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import {
  JudgeOutcomeAnewDocument,
  MayJudgeAnewDocument,
  type FallenGroundPartsFragment,
} from '../../../schema/generated/graphql';
import { ReasonInput } from '../corrections/reason';
import { StepDialog } from '../shared/StepDialog';
import { JudgedAgain } from './JudgedAgain';

interface JudgeAnewProps {
  outcome: FallenGroundPartsFragment;
  completed: boolean;
  may: boolean;
}

/** Says that what an outcome was judged on was corrected since, how it would be judged now, and judges it anew. */
export function JudgeAnew({ outcome: { id, fallenGround, judgedAgain }, completed, may }: JudgeAnewProps) {
  const translate = useTranslate();
  if (fallenGround.length === 0) return null;
  const reason = fallenGround.map((one) => one.reason).join('; ');
  return (
    <Box sx={{ my: 1, display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Alert severity="warning" variant="outlined">
        {translate(completed ? 'screens.outcomes.fallenCompleted' : 'screens.outcomes.fallen')}
        {fallenGround.map(({ id: correction, kind, reason: why }) => (
          <Box key={correction}>{`${translate(`enums.RecordKind.${kind}`)}: ${why}`}</Box>
        ))}
        <Box sx={{ mt: 1 }}>
          <JudgedAgain findings={judgedAgain} />
        </Box>
      </Alert>
      {may && (
        <StepDialog
          of="Correction"
          label="screens.outcomes.anew"
          document={JudgeOutcomeAnewDocument}
          preview={MayJudgeAnewDocument}
          ahead={{ reason }}
          defaults={{ reason }}
          variables={(values) => ({ of: id, reason: values.reason as string })}
          says="screens.outcomes.judged"
        >
          <Typography variant="body2">{translate('screens.outcomes.computed')}</Typography>
          <JudgedAgain findings={judgedAgain} />
          <ReasonInput />
        </StepDialog>
      )}
    </Box>
  );
}
