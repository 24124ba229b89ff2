import { required, TextInput } from 'react-admin';
import { enums } from '../i18n/id/types';
import { CardsInput } from '../shared/CardsInput';
import { DayInput } from '../shared/DayInput';
import type { Slide } from '../shared/Slides';
import { TickInput } from '../shared/TickInput';
import { TradeInput } from './TradeInput';
import { TopicInput } from './TopicInput';

const must = required();

/** Assistance is given to the agent, and recorded there. */
const kinds = Object.keys(enums.ActivityKind).filter((kind) => kind !== 'ASSISTANCE');

/** The parts of the form of a mentoring activity. */
export const activitySlides: readonly Slide[] = [
  {
    fields: ['heldOn', 'kind'],
    content: (
      <>
        <DayInput source="heldOn" validate={must} />
        <CardsInput of="ActivityKind" only={kinds} source="kind" help="screens.activities.kindHelp" validate={must} />
      </>
    ),
  },
  {
    fields: ['trade', 'topic', 'inGroup', 'note'],
    content: (
      <>
        <TradeInput />
        <TopicInput source="topic" />
        <TickInput source="inGroup" />
        <TextInput source="note" multiline minRows={3} helperText="screens.activities.noteHelp" />
      </>
    ),
  },
];
