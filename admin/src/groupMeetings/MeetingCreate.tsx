import { useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { RecordGroupMeetingDocument } from '../../../schema/generated/graphql';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { Page } from '../shared/Page';
import { Sheet } from '../shared/Sheet';
import { StepForm } from '../shared/StepForm';
import { Counted } from './Counted';
import { meetingOf, type MeetingValues } from './meetingOf';
import { meetingSlides } from './meetingSlides';
import { useBeginning } from './useBeginning';

const LIST = '/groupMeetings';

/** Records a held group meeting; `enrollmentId` in the address ticks that client. */
export default function MeetingCreate() {
  const translate = useTranslate();
  const go = useNavigate();
  const [params] = useSearchParams();
  const { beginning, error, retry } = useBeginning(params.get('enrollmentId'));
  return (
    <Page title={translate('screens.groupMeetings.record')} back={LIST}>
      {!beginning && (error ? <ErrorState error={error} retry={retry} /> : <Loading />)}
      {beginning && (
        <Sheet>
          <StepForm
            of="RecordGroupMeetingInput"
            document={RecordGroupMeetingDocument}
            defaults={beginning}
            variables={(values, id) => ({ input: { id, ...meetingOf(values as MeetingValues) } })}
            draft="meeting"
            save="screens.groupMeetings.record"
            says="screens.groupMeetings.recorded"
            above={<Counted />}
            slides={meetingSlides}
            onDone={({ recordGroupMeeting: { id } }) => void go(`${LIST}/${id}/show`)}
            onCancel={() => void go(LIST)}
          />
        </Sheet>
      )}
    </Page>
  );
}
