import { RecordRehabilitationDocument, type ClientPartsFragment } from '../../../../schema/generated/graphql';
import { RehabilitationFields } from '../../rehabilitations/RehabilitationFields';
import { RehabilitationLine } from '../../rehabilitations/RehabilitationLine';
import { RuleSays } from '../../rules/RuleSays';
import { StepForm } from '../../shared/StepForm';
import { ChooseOrRecord } from './ChooseOrRecord';

interface RehabilitationStepProps {
  client: ClientPartsFragment;
  onDone: (id: string) => void;
}

/** The rehabilitation a course follows: one recorded already, or a new one. */
export function RehabilitationStep({ client: { id: clientId, rehabilitations }, onDone }: RehabilitationStepProps) {
  return (
    <>
      <RuleSays code="enrollment.completed-rehabilitation" />
      <ChooseOrRecord known={rehabilitations} line={RehabilitationLine} onChoose={onDone}>
        <StepForm
          of="RecordRehabilitationInput"
          document={RecordRehabilitationDocument}
          given={{ clientId }}
          defaults={{ result: 'COMPLETED' }}
          draft={`rehabilitation.${clientId}`}
          save="screens.enrollments.begin.next"
          says="screens.rehabilitations.recorded"
          onDone={({ recordRehabilitation: { id } }) => onDone(id)}
        >
          <RehabilitationFields />
        </StepForm>
      </ChooseOrRecord>
    </>
  );
}
