import { required, TextInput, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { RecordSopReviewDocument } from '../../../schema/generated/graphql';
import { RuleSays } from '../rules/RuleSays';
import { ChipsInput } from '../shared/ChipsInput';
import { DayInput } from '../shared/DayInput';
import { Page } from '../shared/Page';
import { Sheet } from '../shared/Sheet';
import { StepForm } from '../shared/StepForm';

const must = required();

/** Records a review of the working procedures. */
export default function SopReviewCreate() {
  const translate = useTranslate();
  const go = useNavigate();
  return (
    <Page title={translate('screens.sopReviews.record')} back="/sopReviews">
      <Sheet>
        <StepForm
          of="RecordSopReviewInput"
          document={RecordSopReviewDocument}
          defaults={{ participants: [] }}
          draft="sopReview"
          save="screens.sopReviews.record"
          says="screens.sopReviews.recorded"
          onDone={({ recordSopReview: { id } }) => void go(`/sopReviews/${id}/show`)}
          onCancel={() => void go('/sopReviews')}
        >
          <RuleSays code="sop.review" />
          <DayInput source="reviewedOn" validate={must} />
          <ChipsInput of="ReviewParticipant" source="participants" helperText="screens.sopReviews.participantsHelp" />
          <TextInput source="findings" multiline minRows={3} validate={must} helperText={false} />
          <TextInput source="changes" multiline minRows={2} helperText={false} />
        </StepForm>
      </Sheet>
    </Page>
  );
}
