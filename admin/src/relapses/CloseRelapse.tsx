import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import { Typography } from '@mui/material';
import { required, useTranslate } from 'react-admin';
import {
  CloseRelapseDocument,
  type RelapsePartsFragment,
  MayCloseRelapseDocument,
} from '../../../schema/generated/graphql';
import { ConfirmInput } from '../shared/ConfirmInput';
import { DayInput } from '../shared/DayInput';
import { useToday } from '../shared/format';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** A button that opens the closing of a relapse event; after a relapse the course ends with it. */
export function CloseRelapse({ relapse: { id, type, handling } }: { relapse: RelapsePartsFragment }) {
  const translate = useTranslate();
  const today = useToday();
  const ends = type === 'RELAPSE';
  const ready = handling.every(({ doneOn }) => doneOn);
  return (
    <StepDialog
      of="RelapseEvent"
      label="screens.relapses.close"
      icon={<TaskAltOutlined />}
      variant={ready ? 'contained' : 'text'}
      document={CloseRelapseDocument}
      preview={MayCloseRelapseDocument}
      ahead={{ on: today }}
      variables={({ on }) => ({ id, on: on as string })}
      says="screens.relapses.closed"
    >
      <Typography variant="body2">{translate(`screens.relapses.closing.${type}`)}</Typography>
      <DayInput source="on" label="types.RelapseEvent.closedOn" validate={must} />
      {ends && <ConfirmInput label="screens.outcomes.confirm" />}
    </StepDialog>
  );
}
