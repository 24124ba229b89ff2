import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Indicator } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { useFigureText, useWent, type Figure } from './figure';

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

/** From the top on, as a button and as a link. */
const top = {
  height: '100%',
  p: 1.5,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'stretch',
  justifyContent: 'flex-start',
  lineHeight: 1.5,
};

/** A figure with its target and the last period's; pressed, it is looked at. */
export function FigureCard({ indicator, figure, before, chosen = false, onChoose, to }: FigureCardProps) {
  const translate = useTranslate();
  const { number, percent } = useFormat();
  const text = useFigureText();
  const went = useWent();
  const reached = figure?.reached;
  const lines = [
    typeof figure?.target === 'number' &&
      translate(reached === false ? 'screens.indicators.missed' : 'screens.indicators.aim', {
        target: percent(figure.target / 100),
      }),
    figure?.measure === 'PERCENT' &&
      figure.all !== null &&
      translate('screens.indicators.of', { done: number(figure.done), all: number(figure.all) }),
    went(figure, before),
  ].filter(Boolean);
  const way = to ? { component: Link, to } : { onClick: onChoose, 'aria-pressed': chosen };
  return (
    <Card sx={chosen ? { outline: 2, outlineColor: 'primary.main' } : {}}>
      <CardActionArea {...way} sx={top}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate(`enums.Indicator.${indicator}`)}
        </Typography>
        <Typography
          component="div"
          sx={{
            fontSize: '1.5rem',
            fontWeight: 700,
            fontVariantNumeric: 'tabular-nums',
            color: reached === false ? 'warning.main' : 'text.primary',
          }}
        >
          {text(figure)}
        </Typography>
        {lines.map((line) => (
          <Box key={String(line)} sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
            {line}
          </Box>
        ))}
      </CardActionArea>
    </Card>
  );
}
