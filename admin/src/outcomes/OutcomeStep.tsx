import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import { Typography } from '@mui/material';
import { required, useTranslate } from 'react-admin';
import {
  RecordOutcomeDocument,
  type DecisionPartsFragment,
  MayRecordOutcomeDocument,
} from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** What a step at the end of a course is given. */
export interface EndingProps {
  enrollmentId: string;
  decision: DecisionPartsFragment;
  variant?: 'contained' | 'outlined' | 'text';
}

/** A button that opens the judgement of the outcome, which says first what is missing. */
export function OutcomeStep({ enrollmentId, decision, variant = 'outlined' }: EndingProps) {
  const translate = useTranslate();
  return (
    <StepDialog
      of="Outcome"
      label="screens.outcomes.judge"
      icon={<FactCheckOutlined />}
      variant={variant}
      decision={decision}
      document={RecordOutcomeDocument}
      preview={MayRecordOutcomeDocument}
      variables={({ on }) => ({ enrollmentId, on: on as string })}
      says="screens.outcomes.judged"
    >
      <Typography variant="body2">{translate('screens.outcomes.computed')}</Typography>
      <DayInput source="on" label="types.Outcome.recordedOn" validate={must} />
    </StepDialog>
  );
}
