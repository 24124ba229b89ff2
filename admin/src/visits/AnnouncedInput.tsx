import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { DayInput } from '../shared/DayInput';

/** The day a visit was announced, never after the visit: of one recorded late it is the day of the visit. */
export function AnnouncedInput({ source }: { source: string }) {
  const { setValue } = useFormContext();
  const [announcedOn, visitedOn] = useWatch({ name: [source, 'visitedOn'] }) as (string | null)[];
  const tooLate = !!announcedOn && !!visitedOn && announcedOn > visitedOn;
  useEffect(() => {
    if (tooLate) setValue(source, visitedOn);
  }, [tooLate, setValue, source, visitedOn]);
  return <DayInput source={source} helperText="screens.visits.announcedHelp" />;
}
