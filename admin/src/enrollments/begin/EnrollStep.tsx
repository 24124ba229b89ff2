import { required } from 'react-admin';
import {
  EnrollClientDocument,
  type ClientPartsFragment,
  type ConsentPartsFragment,
  type RehabilitationPartsFragment,
  MayEnrollDocument,
} from '../../../../schema/generated/graphql';
import { DayInput } from '../../shared/DayInput';
import { StepForm } from '../../shared/StepForm';

const must = required();

interface EnrollStepProps {
  client: ClientPartsFragment;
  rehabilitation: RehabilitationPartsFragment;
  consent: ConsentPartsFragment;
  onDone: () => void;
}

/** The beginning of a course: the day the client returned to family or community. */
export function EnrollStep({ client, rehabilitation, consent, onDone }: EnrollStepProps) {
  const startedOn = rehabilitation.returnedOn ?? rehabilitation.endedOn;
  return (
    <StepForm
      of="EnrollClientInput"
      document={EnrollClientDocument}
      preview={MayEnrollDocument}
      given={{ clientId: client.id, rehabilitationId: rehabilitation.id, consentId: consent.id }}
      defaults={startedOn ? { startedOn } : {}}
      save="screens.enrollments.begin.enroll"
      says="screens.enrollments.begin.done"
      onDone={onDone}
    >
      <DayInput source="startedOn" blank validate={must} />
    </StepForm>
  );
}
