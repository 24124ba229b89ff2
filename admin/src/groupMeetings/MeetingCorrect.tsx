import {
  CorrectGroupMeetingDocument,
  MayCorrectGroupMeetingDocument,
  type MeetingPartsFragment,
} from '../../../schema/generated/graphql';
import { CorrectPage } from '../corrections/CorrectPage';
import { anyReason, reasonSlide, wrong } from '../corrections/reason';
import { StepForm } from '../shared/StepForm';
import { Attending } from './Attending';
import { meetingOf, valuesOf, type MeetingValues } from './meetingOf';
import { meetingSlides } from './meetingSlides';

/** Corrects a meeting, and who came to it. */
export default function MeetingCorrect() {
  return (
    <CorrectPage<MeetingPartsFragment> kind="GROUP_MEETING" of={({ village }) => `${village.name}, ${village.path}`}>
      {({ record, leave }) => (
        <StepForm
          of="RecordGroupMeetingInput"
          document={CorrectGroupMeetingDocument}
          preview={MayCorrectGroupMeetingDocument}
          foreseenWith={anyReason}
          defaults={valuesOf(record)}
          variables={(values, id) => {
            const { given, input } = wrong(record.id, values);
            return { ...given, input: { id, ...meetingOf(input as MeetingValues) } };
          }}
          save="screens.corrections.save"
          says="screens.corrections.saidCorrected"
          above={<Attending />}
          slides={[...meetingSlides, reasonSlide]}
          onDone={({ correctGroupMeeting: { id } }) => leave(id)}
          onCancel={() => leave(record.id)}
        />
      )}
    </CorrectPage>
  );
}
