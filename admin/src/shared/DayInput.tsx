import { DateInput, type DateInputProps } from 'react-admin';
import { useToday } from './format';

interface DayInputProps extends DateInputProps {
  /** Begins empty rather than with today. */
  blank?: boolean;
  /** Days to come may be chosen: only for plans. */
  ahead?: boolean;
}

/** A day: today unless another is chosen. */
export function DayInput({ blank = false, ahead = false, ...rest }: DayInputProps) {
  const today = useToday();
  return (
    <DateInput
      {...(!blank && { defaultValue: today })}
      slotProps={{ htmlInput: ahead ? {} : { max: today }, inputLabel: { shrink: true } }}
      helperText={false}
      {...rest}
    />
  );
}
