import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import { required } from 'react-admin';
import { CompleteEnrollmentDocument, MayCompleteDocument } from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';
import type { EndingProps } from './OutcomeStep';

const must = required();

/** A button that opens the completion of a course, which says first what is missing. */
export function CompleteStep({ enrollmentId, decision, variant = 'outlined' }: EndingProps) {
  return (
    <StepDialog
      of="Enrollment"
      label="screens.outcomes.complete"
      icon={<TaskAltOutlined />}
      variant={variant}
      decision={decision}
      document={CompleteEnrollmentDocument}
      preview={MayCompleteDocument}
      variables={({ on }) => ({ id: enrollmentId, on: on as string })}
      says="screens.outcomes.completed"
    >
      <DayInput source="on" label="screens.outcomes.on" validate={must} />
    </StepDialog>
  );
}
