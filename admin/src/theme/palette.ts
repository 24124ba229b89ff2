import type { PaletteOptions } from '@mui/material';

/** By day: paper on a pale ground, one accent. */
export const light: PaletteOptions = {
  mode: 'light',
  primary: { main: '#0f766e', light: '#14958b', dark: '#115e59', contrastText: '#ffffff' },
  secondary: { main: '#3f524d', contrastText: '#ffffff' },
  success: { main: '#166534', contrastText: '#ffffff' },
  info: { main: '#0b5c85', contrastText: '#ffffff' },
  warning: { main: '#8a4b08', contrastText: '#ffffff' },
  error: { main: '#9f1239', contrastText: '#ffffff' },
  background: { default: '#f6f8f7', paper: '#ffffff' },
  text: { primary: '#17211f', secondary: '#51605b', disabled: '#7b8985' },
  divider: '#dbe3e0',
  action: { hover: '#0f766e0a', selected: '#0f766e14', focus: '#0f766e24' },
};

/** By night. */
export const dark: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#2dd4bf', light: '#5eead4', dark: '#14b8a6', contrastText: '#042f2e' },
  secondary: { main: '#a3b3ae', contrastText: '#0f1715' },
  success: { main: '#86efac', contrastText: '#052e16' },
  info: { main: '#7dd3fc', contrastText: '#082f49' },
  warning: { main: '#fcd34d', contrastText: '#451a03' },
  error: { main: '#fda4af', contrastText: '#4c0519' },
  background: { default: '#0f1715', paper: '#16211f' },
  text: { primary: '#e8efec', secondary: '#a3b3ae', disabled: '#73837e' },
  divider: '#2b3a36',
  action: { hover: '#2dd4bf12', selected: '#2dd4bf1f', focus: '#2dd4bf33' },
};
