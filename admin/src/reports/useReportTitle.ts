import { useTranslate } from 'react-admin';
import type { ReportRowFragment } from '../../../schema/generated/graphql';
import { usePeriodWords } from '../shared/PeriodSelect';

/** How a report is called: `Laporan bulanan Maret 2026, koreksi 1`. */
export function useReportTitle() {
  const translate = useTranslate();
  const words = usePeriodWords();
  return ({ kind, from, correction }: Pick<ReportRowFragment, 'kind' | 'from' | 'correction'>) => {
    const period = words(from, kind === 'QUARTERLY');
    const title = translate(`screens.reports.one.${kind}`, { period });
    return correction ? translate('screens.reports.one.correction', { title, correction }) : title;
  };
}
