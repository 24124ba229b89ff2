import { required, TextInput } from 'react-admin';
import { FactInputs } from '../relapses/FactInputs';
import type { OpenRelapse } from '../relapses/useOpenRelapses';
import { CardsInput } from '../shared/CardsInput';
import { ChipsInput } from '../shared/ChipsInput';
import { DayInput } from '../shared/DayInput';
import type { Slide } from '../shared/Slides';
import { asksFacts } from './visitOf';
import { VisitSource } from './VisitSource';
import { VisitStatus } from './VisitStatus';

const must = required();

/** The parts of the form of a visit, in the order of the paper form. */
export const visitSlides = (open: readonly OpenRelapse[]): readonly Slide[] => [
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
  { fields: ['recoveryStatus'], content: <VisitStatus open={open} /> },
  {
    fields: ['relapse'],
    asked: ({ recoveryStatus }) =>
      asksFacts(
        recoveryStatus as string,
        open.map(({ type }) => type),
      ),
    content: <FactInputs within="relapse." />,
  },
  { fields: ['needs'], content: <ChipsInput of="Need" source="needs" helperText="screens.visits.needsNone" /> },
  {
    fields: ['note'],
    content: <TextInput source="note" multiline minRows={3} helperText="screens.visits.noteHelp" />,
  },
];
