import { required, TextInput } from 'react-admin';
import { DayInput } from '../shared/DayInput';
import type { Slide } from '../shared/Slides';
import { PanelInput } from './PanelInput';

const must = required();

/** The parts of the form of a urine test. */
export const urineTestSlides: readonly Slide[] = [
  {
    fields: ['takenOn', 'lot'],
    content: (
      <>
        <DayInput source="takenOn" validate={must} />
        <TextInput source="lot" validate={must} helperText="screens.urineTests.lotHelp" autoComplete="off" />
      </>
    ),
  },
  { fields: ['results'], content: <PanelInput source="results" /> },
];
