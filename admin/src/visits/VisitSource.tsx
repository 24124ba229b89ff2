import { required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { CardsInput } from '../shared/CardsInput';
import { AnnouncedInput } from './AnnouncedInput';

const must = required();

/** Where a direct visit was and when it was announced; whom or what an indirect one came through. */
export function VisitSource() {
  const mode = useWatch({ name: 'mode' }) as string;
  if (mode === 'DIRECT')
    return (
      <>
        <CardsInput key="place" of="VisitPlace" source="place" validate={must} />
        <AnnouncedInput source="announcedOn" />
      </>
    );
  return (
    <>
      <CardsInput key="informant" of="Informant" source="informant" />
      <CardsInput key="medium" of="Medium" source="medium" />
    </>
  );
}
