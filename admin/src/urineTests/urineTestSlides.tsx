import { required, TextInput } from 'react-admin';
import type { OpenRelapse } from '../relapses/useOpenRelapses';
import { DayInput } from '../shared/DayInput';
import type { Slide } from '../shared/Slides';
import { PanelInput } from './PanelInput';
import { PurposeInput } from './PurposeInput';

const must = required();

/** The parts of the form of a urine test. */
export const urineTestSlides = (open: readonly OpenRelapse[]): readonly Slide[] => [
  {
    fields: ['purpose', 'takenOn', 'lot'],
    content: (
      <>
        <PurposeInput source="purpose" open={open} />
        <DayInput source="takenOn" validate={must} />
        <TextInput source="lot" validate={must} helperText="screens.urineTests.lotHelp" autoComplete="off" />
      </>
    ),
  },
  { fields: ['results'], content: <PanelInput source="results" /> },
];
