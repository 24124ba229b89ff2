import { DateInput, type DateInputProps } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FieldRules } from '../rules/FieldRules';
import { useFormat, useToday } from './format';

interface DayInputProps extends DateInputProps {
  /** Begins empty rather than with today. */
  blank?: boolean;
  /** Days to come may be chosen: only for plans. */
  ahead?: boolean;
}

/** A day: today unless another is chosen; written out beneath, for browsers order day and month differently. */
export function DayInput({ blank = false, ahead = false, ...rest }: DayInputProps) {
  const today = useToday();
  const { day } = useFormat();
  const chosen = useWatch({ name: rest.source }) as string | null | undefined;
  return (
    <>
      <DateInput
        {...(!blank && { defaultValue: today })}
        slotProps={{ htmlInput: ahead ? {} : { max: today }, inputLabel: { shrink: true } }}
        helperText={chosen ? day(chosen) : false}
        {...rest}
      />
      <FieldRules field={rest.source} apart />
    </>
  );
}
