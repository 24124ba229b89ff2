import { required } from 'react-admin';
import { EndWaiverDocument } from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** A button that opens the early end of a waiver. */
export function EndWaiver({ id }: { id: string }) {
  return (
    <StepDialog
      of="Waiver"
      label="screens.waivers.end"
      variant="text"
      document={EndWaiverDocument}
      variables={({ on }) => ({ id, on: on as string })}
      says="screens.waivers.ended"
    >
      <DayInput source="on" label="screens.waivers.lastDay" ahead validate={must} />
    </StepDialog>
  );
}
