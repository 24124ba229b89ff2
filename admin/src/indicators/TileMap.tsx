import { Box, ButtonBase } from '@mui/material';
import { alpha, useTheme } from '@mui/material/styles';
import { useFigureText, type Figure } from './figure';
import { shadeOf } from './shades';
import { size, tiles } from './tiles';
import { Wide } from '../shared/Wide';

interface TileMapProps {
  /** Figures by province. */
  figures: readonly Figure[];
  label: string;
  /** The province that is open. */
  open: string | null;
  onOpen: (code: string | null) => void;
}

/** The 38 provinces as tiles where they lie, the darker the higher; each says its figure, so colour says nothing alone, and opens its regencies. */
export function TileMap({ figures, label, open, onOpen }: TileMapProps) {
  const { palette } = useTheme();
  const text = useFigureText();
  const byProvince = new Map(figures.map((one) => [one.group, one]));
  const most = Math.max(1, ...figures.map(({ value }) => value ?? 0));
  return (
    <Wide label={label}>
      <Box
        sx={{
          display: 'grid',
          gap: 0.5,
          minWidth: 840,
          gridTemplateColumns: `repeat(${size.columns}, 1fr)`,
          gridTemplateRows: `repeat(${size.rows}, 52px)`,
        }}
      >
        {Object.entries(tiles).map(([code, [column, row, short]]) => {
          const figure = byProvince.get(code);
          const shade = figure ? shadeOf(figure.value ?? 0, most) : 0;
          return (
            <ButtonBase
              key={code}
              title={figure?.groupName ?? short}
              aria-pressed={open === code}
              onClick={() => onOpen(open === code ? null : code)}
              sx={{
                ...(open === code && { outline: 2, outlineOffset: -1, outlineColor: 'text.primary' }),
                gridColumn: column + 1,
                gridRow: row + 1,
                display: 'grid',
                placeContent: 'center',
                textAlign: 'center',
                borderRadius: 1,
                border: 1,
                borderColor: 'divider',
                lineHeight: 1.25,
                bgcolor: figure ? alpha(palette.primary.main, shade) : 'transparent',
                color: shade === 1 ? 'primary.contrastText' : 'text.primary',
              }}
            >
              <Box sx={{ fontSize: '0.6875rem' }}>{short}</Box>
              <Box sx={{ fontSize: '0.8125rem', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
                {text(figure)}
              </Box>
            </ButtonBase>
          );
        })}
      </Box>
    </Wide>
  );
}
