import { required } from 'react-admin';
import { CardsInput } from '../shared/CardsInput';
import { DayInput } from '../shared/DayInput';
import type { Slide } from '../shared/Slides';
import { Items } from './Items';
import { LiveScores } from './LiveScores';

const must = required();

/** The parts of the form of a measurement, of a course that began on a day. */
export const assessmentSlides = (startedOn: string): readonly Slide[] => [
  {
    fields: ['takenOn', 'phase'],
    content: (
      <>
        <DayInput source="takenOn" validate={must} />
        <CardsInput of="AssessmentPhase" source="phase" help="screens.qualityOfLife.phaseHelp" validate={must} />
      </>
    ),
  },
  { fields: ['answers'], content: <Items source="answers" /> },
  {
    fields: ['missingPolicy'],
    content: (
      <>
        <CardsInput of="MissingPolicy" source="missingPolicy" help="screens.qualityOfLife.policyHelp" validate={must} />
        <LiveScores source="answers" startedOn={startedOn} />
      </>
    ),
  },
];
