import { required } from 'react-admin';
import { DayInput } from '../shared/DayInput';
import type { Slide } from '../shared/Slides';
import { VillageInput } from '../shared/VillageInput';
import { AttendanceInputs } from './AttendanceInputs';
import { FacilitatorInput } from './FacilitatorInput';
import { MeetingPlaceInput } from './MeetingPlaceInput';
import { WordsInput } from './WordsInput';

const must = required();

/** The form of a meeting in the order it is remembered: where and when, who came, what about and with whom. */
export const meetingSlides: readonly Slide[] = [
  {
    fields: ['villageCode', 'heldOn', 'place'],
    content: (
      <>
        <VillageInput source="villageCode" validate={must} />
        <DayInput source="heldOn" />
        <MeetingPlaceInput source="place" />
      </>
    ),
  },
  { fields: ['attendance', 'joint'], content: <AttendanceInputs source="attendance" /> },
  {
    fields: ['topics', 'facilitator', 'guestSpeakers'],
    content: (
      <>
        <WordsInput source="topics" validate={must} suggestions="topicSuggestions" />
        <FacilitatorInput source="facilitator" />
        <WordsInput source="guestSpeakers" helperText="screens.groupMeetings.guestsHelp" />
      </>
    ),
  },
];
