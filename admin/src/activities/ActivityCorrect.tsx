import {
  CorrectActivityDocument,
  MayCorrectActivityDocument,
  type RecordActivityInput,
  type ActivityRowFragment,
} from '../../../schema/generated/graphql';
import { CorrectPage } from '../corrections/CorrectPage';
import { anyReason, reasonSlide, wrong } from '../corrections/reason';
import { nameOf } from '../shared/PersonOrCode';
import { StepForm } from '../shared/StepForm';
import { activitySlides } from './activitySlides';

/** What the form of an activity holds. */
const factsOf = ({ heldOn, kind, topic, inGroup, note, trade }: ActivityRowFragment) => ({
  ...{ heldOn, kind, topic, inGroup, note, trade },
});

/** Corrects a mentoring activity. */
export default function ActivityCorrect() {
  return (
    <CorrectPage<ActivityRowFragment> kind="ACTIVITY" of={({ client }) => nameOf(client)}>
      {({ record, leave }) => (
        <StepForm
          of="RecordActivityInput"
          document={CorrectActivityDocument}
          preview={MayCorrectActivityDocument}
          foreseenWith={anyReason}
          defaults={factsOf(record)}
          variables={(values, id) => {
            const { given, input } = wrong(record.id, values);
            return { ...given, input: { ...(input as RecordActivityInput), id, enrollmentId: record.enrollment.id } };
          }}
          save="screens.corrections.save"
          says="screens.corrections.saidCorrected"
          slides={[...activitySlides, reasonSlide]}
          onDone={({ correctActivity: { id } }) => leave(id)}
          onCancel={() => leave(record.id)}
        />
      )}
    </CorrectPage>
  );
}
