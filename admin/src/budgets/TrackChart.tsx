import { BarChart } from '@mui/x-charts/BarChart';
import { useLocale, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { tagOf, useFormat } from '../shared/format';
import { useTooltip } from '../shared/useTooltip';
import { usePartColours } from './Outlook';
import { recordsOf, type Track, type Tracked } from './tracked';

const parts = ['paid', 'approved', 'claimed', 'payable', 'forecast'] as const;
const MILLION = 1_000_000;

interface TrackChartProps {
  months: readonly Track[];
  of: Tracked;
}

/** What the evidence of each month came to, by how far its payment is, and what is still to come; a part opens its records. */
export function TrackChart({ months, of }: TrackChartProps) {
  const translate = useTranslate();
  const colours = usePartColours();
  const tooltip = useTooltip();
  const { rupiah, number } = useFormat();
  const short = new Intl.DateTimeFormat(tagOf(useLocale()), { month: 'short', timeZone: 'UTC' });
  const keys = Array.from({ length: 12 }, (_, at) => `${of.fiscalYear}-${String(at + 1).padStart(2, '0')}`);
  const byMonth = new Map(months.map((row) => [row.key, row]));
  const go = useNavigate();
  const open = (part: (typeof parts)[number] | undefined, key: string | undefined) => {
    const way = part && key ? recordsOf(part, { key, planId: null }, of) : null;
    if (way) void go(way);
  };
  return (
    <BarChart
      {...tooltip}
      disableKeyboardNavigation
      height={280}
      series={parts.map((sum, at) => ({
        id: String(at),
        data: keys.map((key) => byMonth.get(key)?.[sum] ?? 0),
        label: translate(`types.BudgetTrack.${sum}`),
        stack: 'all',
        valueFormatter: (value) => rupiah(value),
      }))}
      xAxis={[{ scaleType: 'band', data: keys.map((key) => short.format(new Date(`${key}-01T00:00:00Z`))) }]}
      yAxis={[
        {
          width: 56,
          valueFormatter: (value: number) => translate('screens.budgets.million', { count: number(value / MILLION) }),
        },
      ]}
      margin={{ left: 4, right: 8, top: 12, bottom: 4 }}
      colors={parts.map((part) => colours[part])}
      grid={{ horizontal: true }}
      onItemClick={(_, { seriesId, dataIndex }) => open(parts[Number(seriesId)], keys[dataIndex])}
    />
  );
}
