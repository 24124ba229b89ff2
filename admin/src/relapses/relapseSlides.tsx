import { required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { RelapseType } from '../../../schema/generated/graphql';
import { CardsInput } from '../shared/CardsInput';
import { DayInput } from '../shared/DayInput';
import type { Slide } from '../shared/Slides';
import { FactInputs } from './FactInputs';
import { Follows } from './Follows';

const must = required();

/** What follows on the chosen type. */
function FollowsChosen() {
  const type = useWatch({ name: 'type' }) as RelapseType | null;
  return type && <Follows type={type} />;
}

/** The parts of the form of a relapse event: when and which, then the facts it stands on. */
export const relapseSlides: readonly Slide[] = [
  {
    fields: ['noticedOn', 'type'],
    content: (
      <>
        <DayInput source="noticedOn" validate={must} />
        <CardsInput of="RelapseType" source="type" help="screens.visits.statusHelp" validate={must} />
        <FollowsChosen />
      </>
    ),
  },
  { fields: ['times', 'noticedQuickly', 'soughtHelp', 'symptoms', 'note'], content: <FactInputs /> },
];
