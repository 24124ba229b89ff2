import { Box } from '@mui/material';
import { required, TextInput } from 'react-admin';
import {
  AnswerFollowUpDocument,
  CloseFollowUpDocument,
  ReturnFollowUpDocument,
  type FollowUpPartsFragment,
} from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { StepDialog } from '../shared/StepDialog';

const must = required();
const text = { multiline: true, minRows: 2, helperText: false } as const;

/** What can be done with a follow-up: the supervised unit answers, the supervising one returns or closes it. */
export function FollowUpSteps({ of: { id, status, unit, supervisor } }: { of: FollowUpPartsFragment }) {
  const { role, unit: own } = useViewer();
  const answers = own.id === unit.id && (status === 'OPEN' || status === 'RETURNED');
  const decides = role === 'SUPERVISOR' && own.id === supervisor.id && status !== 'CLOSED';
  if (!answers && !decides) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: { xs: 'wrap', md: 'nowrap' }, gap: 1, displayPrint: 'none' }}>
      {answers && (
        <StepDialog
          of="FollowUp"
          size="small"
          label="screens.followUps.answer"
          document={AnswerFollowUpDocument}
          variables={({ answer }) => ({ id, answer: answer as string })}
          says="screens.followUps.answered"
        >
          <TextInput source="answer" validate={must} {...text} />
        </StepDialog>
      )}
      {decides && status === 'ANSWERED' && (
        <StepDialog
          of="FollowUp"
          size="small"
          label="screens.followUps.giveBack"
          document={ReturnFollowUpDocument}
          variables={({ remarks }) => ({ id, remarks: remarks as string })}
        >
          <TextInput source="remarks" validate={must} {...text} />
        </StepDialog>
      )}
      {decides && (
        <StepDialog
          of="FollowUp"
          size="small"
          variant={status === 'ANSWERED' ? 'contained' : 'text'}
          label="screens.followUps.close"
          document={CloseFollowUpDocument}
          variables={({ remarks }) => ({ id, remarks: (remarks as string) ?? null })}
          says="screens.followUps.closed"
        >
          <TextInput source="remarks" {...text} />
        </StepDialog>
      )}
    </Box>
  );
}
