import { required, TextInput } from 'react-admin';
import { CardsInput } from '../shared/CardsInput';
import { ChipsInput } from '../shared/ChipsInput';
import { DayInput } from '../shared/DayInput';
import type { Slide } from '../shared/Slides';
import { VisitSource } from './VisitSource';

const must = required();

/** The parts of the form of a visit, in the order of the paper form. */
export const visitSlides: readonly Slide[] = [
  {
    fields: ['visitedOn', 'mode'],
    content: (
      <>
        <DayInput source="visitedOn" validate={must} />
        <CardsInput of="VisitMode" source="mode" help="screens.visits.modeHelp" validate={must} />
      </>
    ),
  },
  { fields: ['place', 'announcedOn', 'informant', 'medium'], content: <VisitSource /> },
  {
    fields: ['recoveryStatus'],
    content: (
      <CardsInput of="RecoveryStatus" source="recoveryStatus" help="screens.visits.statusHelp" validate={must} />
    ),
  },
  { fields: ['needs'], content: <ChipsInput of="Need" source="needs" helperText="screens.visits.needsNone" /> },
  {
    fields: ['note'],
    content: <TextInput source="note" multiline minRows={3} helperText="screens.visits.noteHelp" />,
  },
];
