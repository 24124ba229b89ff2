import { useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { RecordGroupMeetingDocument, MayHoldDocument } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { Sheet } from '../shared/Sheet';
import { StepForm } from '../shared/StepForm';
import { useWayBack } from '../shared/useWayBack';
import { Attending } from './Attending';
import { meetingOf, type MeetingValues } from './meetingOf';
import { meetingSlides } from './meetingSlides';
import { useBeginning } from './useBeginning';

const LIST = '/groupMeetings';

/** Records a held group meeting; `enrollmentId` in the address ticks that client, to whom one then returns. */
export default function MeetingCreate() {
  const translate = useTranslate();
  const go = useNavigate();
  const leave = useWayBack();
  const ofClient = useSearchParams()[0].get('enrollmentId');
  const { beginning, error, retry } = useBeginning(ofClient);
  const show = (id: string) => void go(`${LIST}/${id}/show`, { replace: true });
  return (
    <Page title={translate('screens.groupMeetings.record')} back={LIST}>
      {!beginning && (error ? <ErrorState error={error} retry={retry} /> : <Loading />)}
      {beginning && (
        <Sheet>
          <StepForm
            of="RecordGroupMeetingInput"
            document={RecordGroupMeetingDocument}
            preview={MayHoldDocument}
            defaults={beginning}
            variables={(values, id) => ({ input: { id, ...meetingOf(values as MeetingValues) } })}
            waits={({ heldOn, place }) => ({ resource: 'groupMeetings', whom: place as string, day: heldOn as string })}
            draft="meeting"
            save="screens.groupMeetings.record"
            says="screens.groupMeetings.recorded"
            above={<Attending />}
            slides={meetingSlides}
            onDone={({ recordGroupMeeting: { id } }) => (ofClient ? leave(LIST) : show(id))}
            onCancel={() => leave(LIST)}
          />
        </Sheet>
      )}
    </Page>
  );
}
