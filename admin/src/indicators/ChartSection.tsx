import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { Choice } from '../shared/Choice';
import { Counted } from '../shared/Counted';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import { StateBox } from '../shared/StateBox';
import { useChoice } from '../shared/useChoice';
import { useTooltip } from '../shared/useTooltip';

/** By place, the list that holds what is counted there; none for who may not see it. */
type Ways = readonly (string | undefined)[];

interface ChartSectionProps {
  /** Key of its words, and its name in the address. */
  name: string;
  /** What the bars stand for. */
  places: readonly string[];
  /** A bar each for every place; a number that is not told is null. */
  series: readonly { label: string; values: readonly (number | null)[]; ways?: Ways }[];
  /** What the table says besides. */
  beside?: { label: string; texts: readonly string[]; ways?: Ways };
  /** The bars lie, for places with long names. */
  across?: boolean;
  /** Where the scale ends. */
  most?: number;
}

/** Width of the names beside lying bars. */
const WIDE = 136;
/** Room for the number at the end of the longest bar. */
const HEADROOM = 1.25;

/** Numbers as bars that say their number, or as the table behind them; either prints. */
export function ChartSection({ name, places, series, beside, across = false, most }: ChartSectionProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  const { palette } = useTheme();
  const tooltip = useTooltip();
  const [shown, choose] = useChoice(name, ['chart', 'table'] as const);
  const say = (key: string) => translate(`screens.indicators.${name}.${key}`);
  const none = series.every(({ values }) => values.every((value) => !value));
  const told = (value: number | null) => (value === null ? translate('screens.indicators.small') : number(value));
  const go = useNavigate();
  const opens = series.some(({ ways }) => ways?.some((way) => way !== undefined));
  const open = (at: number, place: number) => {
    const way = series[at]?.ways?.[place];
    if (way && series[at]?.values[place]) void go(way);
  };
  const band = { scaleType: 'band' as const, data: [...places] };
  const highest = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const scale = { min: 0, max: most ?? Math.ceil(highest * HEADROOM), tickMinStep: 1 };
  const colours = series.length > 1 ? [palette.text.disabled, palette.primary.main] : [palette.primary.main];
  return (
    <Section
      title={say('title')}
      actions={<Choice keys="screens.indicators.shown" options={['chart', 'table']} value={shown} onChoose={choose} />}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {say('about')}
      </Typography>
      {none && <StateBox text={translate('screens.indicators.none')} />}
      {!none && shown === 'chart' && (
        <Box component="figure" aria-label={say('title')} sx={{ m: 0, mx: -1 }}>
          <BarChart
            {...tooltip}
            disableKeyboardNavigation
            height={across ? 56 + places.length * (24 + series.length * 16) : 260}
            layout={across ? 'horizontal' : 'vertical'}
            series={series.map(({ label, values }, at) => ({
              id: String(at),
              label,
              data: [...values],
              barLabel: ({ value }: { value: number | null }) => told(value),
              barLabelPlacement: 'outside' as const,
              valueFormatter: told,
            }))}
            xAxis={[across ? scale : band]}
            yAxis={[across ? { ...band, width: WIDE } : { ...scale, width: 40 }]}
            margin={{ left: 4, right: 40, top: 20, bottom: 4 }}
            colors={colours}
            grid={across ? { vertical: true } : { horizontal: true }}
            hideLegend={series.length < 2}
            skipAnimation
            {...(opens && {
              onItemClick: (_, { seriesId, dataIndex }) => open(Number(seriesId), dataIndex),
            })}
          />
        </Box>
      )}
      {!none && shown === 'table' && (
        <Table size="small" sx={{ maxWidth: 640 }}>
          <TableHead>
            <TableRow>
              <TableCell>{say('place')}</TableCell>
              {series.map(({ label }) => (
                <TableCell key={label} align="right">
                  {label}
                </TableCell>
              ))}
              {beside && <TableCell align="right">{beside.label}</TableCell>}
            </TableRow>
          </TableHead>
          <TableBody>
            {places.map((place, at) => (
              <TableRow key={place}>
                <TableCell component="th" scope="row">
                  {place}
                </TableCell>
                {series.map(({ label, values, ways }) => (
                  <TableCell key={label} align="right">
                    <Counted to={values[at] ? ways?.[at] : undefined} what={`${place}, ${label}`}>
                      {told(values[at] ?? null)}
                    </Counted>
                  </TableCell>
                ))}
                {beside && (
                  <TableCell align="right">
                    <Counted to={beside.ways?.[at]} what={`${place}, ${beside.label}`}>
                      {beside.texts[at]}
                    </Counted>
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
