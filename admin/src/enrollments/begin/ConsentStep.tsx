import { GiveConsentDocument, type ClientPartsFragment } from '../../../../schema/generated/graphql';
import { ConsentFields } from '../../consents/ConsentFields';
import { ConsentLine } from '../../consents/ConsentLine';
import { StepForm } from '../../shared/StepForm';
import { ChooseOrRecord } from './ChooseOrRecord';

interface ConsentStepProps {
  client: ClientPartsFragment;
  onDone: (id: string) => void;
}

/** The consent a course stands on: one given already, or a new one. */
export function ConsentStep({ client: { id: clientId, consents }, onDone }: ConsentStepProps) {
  const given = consents.filter(({ purpose, withdrawnOn }) => purpose === 'POST_REHABILITATION' && !withdrawnOn);
  return (
    <ChooseOrRecord known={given} line={ConsentLine} onChoose={onDone}>
      <StepForm
        of="GiveConsentInput"
        document={GiveConsentDocument}
        given={{ clientId, purpose: 'POST_REHABILITATION' }}
        draft={`consent.${clientId}`}
        save="screens.enrollments.begin.next"
        says="screens.consents.given"
        onDone={({ giveConsent: { id } }) => onDone(id)}
      >
        <ConsentFields blank />
      </StepForm>
    </ChooseOrRecord>
  );
}
