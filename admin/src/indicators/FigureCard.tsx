import { Box, ButtonBase, Card } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Indicator } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { useWent, type Figure } from './figure';
import { FigureShare, FigureValue } from './FigureNumbers';

interface FigureCardProps {
  indicator: Indicator;
  figure: Figure | undefined;
  before: Figure | undefined;
  /** Whether it is looked at below. */
  chosen?: boolean;
  onChoose?: () => void;
  /** Where it is looked at, from elsewhere. */
  to?: string;
}

/** The name of the card is pressed wherever the card is, its numbers apart. */
const whole = {
  ...{ typography: 'body2', color: 'text.secondary', textAlign: 'left', justifyContent: 'flex-start' },
  ...{ alignItems: 'flex-start', minHeight: 28 },
  '&&': { position: 'static' },
  '&::after': { content: '""', position: 'absolute', inset: 0, borderRadius: 1 },
  '&.Mui-focusVisible': { outline: 0, '&::after': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 } },
} as const;

/** A figure with its target and the last period's; pressed, it is looked at, and its numbers open their records. */
export function FigureCard({ indicator, figure, before, chosen = false, onChoose, to }: FigureCardProps) {
  const translate = useTranslate();
  const { percent } = useFormat();
  const went = useWent();
  const reached = figure?.reached;
  const lines = [
    typeof figure?.target === 'number' &&
      translate(reached === false ? 'screens.indicators.missed' : 'screens.indicators.aim', {
        target: percent(figure.target / 100),
      }),
    went(figure, before),
  ].filter(Boolean);
  const way = to ? { component: Link, to } : { onClick: onChoose, 'aria-pressed': chosen };
  return (
    <Card
      sx={{
        ...{ position: 'relative', p: 1.5, '&:hover': { bgcolor: 'action.hover' } },
        ...(chosen && { outline: 2, outlineColor: 'primary.main' }),
      }}
    >
      <ButtonBase {...way} sx={whole}>
        {translate(`enums.Indicator.${indicator}`)}
      </ButtonBase>
      <Box
        sx={{
          fontSize: '1.5rem',
          fontWeight: 700,
          fontVariantNumeric: 'tabular-nums',
          color: reached === false ? 'warning.main' : 'text.primary',
        }}
      >
        <FigureValue figure={figure} />
      </Box>
      <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
        <Box>
          <FigureShare figure={figure} />
        </Box>
        {lines.map((line) => (
          <Box key={String(line)}>{line}</Box>
        ))}
      </Box>
    </Card>
  );
}
