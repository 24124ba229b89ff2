import { Box, Button } from '@mui/material';
import { alpha, useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { RegencyFiguresDocument, type Indicator } from '../../../schema/generated/graphql';
import type { Period } from '../shared/days';
import { ErrorState } from '../shared/ErrorState';
import { Loading } from '../shared/Loading';
import { useAnswer } from '../shared/useAnswer';
import { FigureShare, FigureValue } from './FigureNumbers';
import { shadeOf } from './shades';

interface RegencyTilesProps {
  /** The province that is open. */
  code: string;
  name: string;
  indicator: Indicator;
  period: Period;
  onClose?: () => void;
}

/** The regencies and cities of a province as tiles, the highest first; each says its figure, so colour says nothing alone. */
export function RegencyTiles({ code, name, indicator, period, onClose }: RegencyTilesProps) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const input = { periods: [period], by: 'REGENCY' as const, only: [indicator], provinceCode: code };
  const { data, error, refetch } = useAnswer(RegencyFiguresDocument, { code, input });
  const figures = new Map(data?.indicators.map((one) => [one.group, one]));
  const value = (regency: string) => figures.get(regency)?.value ?? -1;
  const most = Math.max(1, ...[...figures.values()].map((one) => one.value ?? 0));
  const sorted = (data?.regencies ?? []).toSorted(
    (one, other) =>
      Number(figures.has(other.code)) - Number(figures.has(one.code)) ||
      value(other.code) - value(one.code) ||
      one.name.localeCompare(other.name),
  );
  return (
    <Box component="section" aria-label={name} sx={{ my: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Box sx={{ flexGrow: 1, fontWeight: 600 }}>{translate('screens.indicators.regencies', { name })}</Box>
        {onClose && <Button onClick={onClose}>{translate('screens.indicators.close')}</Button>}
      </Box>
      {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={4} />)}
      <Box
        component="ul"
        sx={{
          ...{ display: 'grid', gap: 0.5, m: 0, p: 0, listStyle: 'none' },
          gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
        }}
      >
        {sorted.map((regency) => {
          const figure = figures.get(regency.code);
          const shade = shadeOf(figure?.value ?? 0, most);
          return (
            <Box
              component="li"
              key={regency.code}
              sx={{
                ...{ border: 1, borderColor: 'divider', borderRadius: 1, px: 1, py: 0.75, lineHeight: 1.3 },
                bgcolor: figure ? alpha(palette.primary.main, shade) : 'transparent',
                color: shade === 1 && figure ? 'primary.contrastText' : 'text.primary',
                '& a': { color: 'inherit', textDecoration: 'underline' },
              }}
            >
              <Box sx={{ fontSize: '0.75rem' }}>{regency.name}</Box>
              <Box sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
                <FigureValue figure={figure} by="REGENCY" />
              </Box>
              {figure?.measure === 'PERCENT' && (
                <Box sx={{ fontSize: '0.75rem', fontVariantNumeric: 'tabular-nums' }}>
                  <FigureShare figure={figure} by="REGENCY" />
                </Box>
              )}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
