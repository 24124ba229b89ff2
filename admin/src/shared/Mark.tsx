import { Box } from '@mui/material';
import { alpha, type Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { Look, Tone } from './tones';

/** The colour of a tone in a theme. */
export const colourOf = (tone: Tone, { palette }: Theme) =>
  ({
    good: palette.success.main,
    open: palette.info.main,
    attention: palette.warning.main,
    alarm: palette.error.main,
    quiet: palette.text.secondary,
  })[tone];

/** A word with a shape before it, on a pale ground of the same colour. */
export function Mark({ look: [tone, Shape], children }: { look: Look; children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={(theme) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.625,
        px: 0.875,
        py: '1px',
        borderRadius: '6px',
        fontSize: '0.8125rem',
        fontWeight: 500,
        lineHeight: 1.5,
        flex: 'none',
        maxWidth: '100%',
        [theme.breakpoints.up('sm')]: { whiteSpace: 'nowrap' },
        color: colourOf(tone, theme),
        backgroundColor: alpha(colourOf(tone, theme), theme.palette.mode === 'dark' ? 0.16 : 0.09),
        '& svg': { fontSize: 15 },
      })}
    >
      <Shape />
      {children}
    </Box>
  );
}
