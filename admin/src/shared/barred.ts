import type { Theme } from '@mui/material';

/** A button that cannot be used now but can be reached, so that it can say why. */
export const barredSx = (theme: Theme) => {
  const { disabled, disabledBackground } = theme.palette.action;
  const still = { color: theme.palette.text.secondary, borderColor: disabled, boxShadow: 'none', cursor: 'help' };
  const ground = { '&.MuiButton-contained': { backgroundColor: disabledBackground } };
  return { ...still, ...ground, '&:hover': { ...still, ...ground['&.MuiButton-contained'] } };
};
