import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat, useToday } from './format';

/** First day of the month so many months before that of a day. */
export function monthBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}

/** The words of a period: `Maret 2026`, `Triwulan I 2026`. */
export function usePeriodWords() {
  const translate = useTranslate();
  const { month } = useFormat();
  return (first: string, quarter = false) => {
    if (!quarter) return month(first);
    const place = Math.ceil(Number(first.slice(5, 7)) / 3);
    return translate('shared.period.quarter', { roman: ['I', 'II', 'III', 'IV'][place - 1], year: first.slice(0, 4) });
  };
}

interface PeriodSelectProps {
  /** First day of the period. */
  value: string;
  onChange: (first: string) => void;
  quarter?: boolean;
  /** The value that stands for every period of this year and the last, where that may be chosen. */
  every?: string;
}

/** A month or quarter, this one and those before it. */
export function PeriodSelect({ value, onChange, quarter = false, every }: PeriodSelectProps) {
  const translate = useTranslate();
  const words = usePeriodWords();
  const last = usePeriods(quarter);
  const choices = value === every || last.includes(value) ? last : [...last, value];
  return (
    <TextField
      select
      size="small"
      label={translate('shared.period.label')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ width: { xs: '100%', sm: 200 } }}
    >
      {every && <MenuItem value={every}>{translate('shared.period.every')}</MenuItem>}
      {choices.map((first) => (
        <MenuItem key={first} value={first}>
          {words(first, quarter)}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** First days of the last periods, the present one first. */
export function usePeriods(quarter = false): string[] {
  const today = useToday();
  const back = quarter ? (Number(today.slice(5, 7)) - 1) % 3 : 0;
  return Array.from({ length: quarter ? 8 : 18 }, (_, at) => monthBefore(today, back + at * (quarter ? 3 : 1)));
}
