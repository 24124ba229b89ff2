import { useTranslate } from 'react-admin';

/** A month of a course, of how many its edition of the guideline schedules. */
export interface MonthOf {
  programmeMonth?: number | null | undefined;
  scheduledMonths?: number;
}

/** "Month 2 of 4", or that the schedule is past; null where no month is counted. */
export function useMonthWords({ programmeMonth: month, scheduledMonths: months }: MonthOf) {
  const translate = useTranslate();
  if (!month || !months) return null;
  const late = month > months;
  return { late, label: translate(`shared.enrollment.${late ? 'monthLate' : 'month'}`, { month, months }) };
}
