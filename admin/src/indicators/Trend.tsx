import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { LineChart } from '@mui/x-charts/LineChart';
import { useLocale, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { AchievedDocument, type FiguresInput, type Indicator } from '../../../schema/generated/graphql';
import type { Period } from '../shared/days';
import { ErrorState } from '../shared/ErrorState';
import { tagOf } from '../shared/format';
import { Loading } from '../shared/Loading';
import { useAnswer } from '../shared/useAnswer';
import { useTooltip } from '../shared/useTooltip';
import { useFigureText, type Figure } from './figure';
import { useBehind, useSeesRecords } from './behind';
import { GroupTable } from './GroupTable';

interface TrendProps {
  indicator: Indicator;
  months: Period[];
  asTable: boolean;
}

/** How an indicator went, month by month, as a line or as a table; a month opens its records. */
export function Trend({ indicator, months, asTable }: TrendProps) {
  const input: FiguresInput = { periods: months, by: 'ALL', only: [indicator] };
  const { data, error, refetch } = useAnswer(AchievedDocument, { input });
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={6} />;
  return <Drawn figures={data.indicators} months={months} asTable={asTable} />;
}

interface DrawnProps extends Pick<TrendProps, 'months' | 'asTable'> {
  /** A month without any has none. */
  figures: readonly Figure[];
}

function Drawn({ figures, months, asTable }: DrawnProps) {
  const locale = useLocale();
  const translate = useTranslate();
  const { palette } = useTheme();
  const tooltip = useTooltip();
  const text = useFigureText();
  const [any] = figures;
  const go = useNavigate();
  const behind = useBehind();
  const opens = useSeesRecords();
  const short = new Intl.DateTimeFormat(tagOf(locale), {
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  });
  const nameOf = (from: string) => short.format(new Date(`${from}T00:00:00Z`));
  const byMonth = new Map(figures.map((one) => [one.period.from, one]));
  if (asTable)
    return (
      <GroupTable
        figures={figures}
        by="ALL"
        head={translate('types.IndicatorFigure.period')}
        nameOf={({ period }) => nameOf(period.from)}
      />
    );
  const target = any?.target ?? null;
  const open = (at: number) => {
    const figure = byMonth.get(months[at]?.from ?? '');
    const way = figure?.all ? behind(figure, 'ALL') : undefined;
    if (way) void go(way);
  };
  const series = [
    {
      data: months.map(({ from }) => byMonth.get(from)?.value ?? null),
      label: translate('types.IndicatorFigure.value'),
      curve: 'linear' as const,
      valueFormatter: (value: number | null) => (any ? text({ ...any, value, suppressed: false }) : ''),
    },
    ...(target === null
      ? []
      : [{ data: months.map(() => target), label: translate('types.IndicatorFigure.target'), showMark: false }]),
  ];
  return (
    <Box sx={{ mx: -1 }}>
      <LineChart
        {...tooltip}
        disableKeyboardNavigation
        height={260}
        series={series}
        xAxis={[{ scaleType: 'point', data: months.map(({ from }) => nameOf(from)) }]}
        yAxis={[{ min: 0, width: 36 }]}
        margin={{ left: 4, right: 32, top: 12, bottom: 4 }}
        colors={[palette.primary.main, palette.text.disabled]}
        grid={{ horizontal: true }}
        {...(opens && { onAxisClick: (_, at) => at && open(at.dataIndex), sx: { cursor: 'pointer' } })}
      />
    </Box>
  );
}
