import type { Components, Theme } from '@mui/material';

/** A finger needs this much; a mouse less. */
const finger = (theme: Theme) => ({ [theme.breakpoints.down('sm')]: { minHeight: 44 } });

/** Where the keyboard is: a line in the colour of the words within, which stands out from any ground they do. */
const focused = { '&.Mui-focusVisible': { outline: '2px solid currentColor', outlineOffset: -2 } };

/** The label of a field stands whole above it, where a line is short. */
const above = {
  position: 'static',
  transform: 'none',
  maxWidth: 'none',
  whiteSpace: 'normal',
  marginBottom: 4,
} as const;

/** How the parts of every screen look: quiet, dense on a desk, large on a phone. */
export const components: Components<Theme> = {
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: { root: ({ theme }) => ({ borderColor: theme.palette.divider, borderRadius: 10 }) },
  },
  MuiButtonBase: { styleOverrides: { root: focused } },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: ({ theme }) => ({ textTransform: 'none', fontWeight: 600, ...finger(theme) }) },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        textTransform: 'none',
        '&.Mui-selected': { boxShadow: `inset 0 -2px ${theme.palette.primary.main}` },
        ...finger(theme),
      }),
    },
  },
  MuiIconButton: {
    styleOverrides: { root: ({ theme }) => ({ [theme.breakpoints.down('sm')]: { minWidth: 44, minHeight: 44 } }) },
  },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiAutocomplete: {
    defaultProps: { fullWidth: true, size: 'small' },
    styleOverrides: {
      paper: ({ theme }) => ({ border: `1px solid ${theme.palette.divider}`, boxShadow: theme.shadows[3] }),
      option: ({ theme }) => ({ fontSize: '0.875rem', ...finger(theme) }),
    },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: ({ theme }) => ({ backgroundColor: theme.palette.background.paper, ...finger(theme) }),
      notchedOutline: ({ theme }) => ({
        [theme.breakpoints.down('sm')]: { top: 0, '& legend': { display: 'none' } },
        borderColor: theme.palette.mode === 'dark' ? '#647a73' : '#7f8e89',
      }),
    },
  },
  MuiInputBase: { styleOverrides: { root: { fontSize: '0.875rem' } } },
  MuiInputLabel: {
    styleOverrides: {
      root: { fontSize: '0.875rem' },
      outlined: ({ theme }) => ({ [theme.breakpoints.down('sm')]: above }),
    },
  },
  MuiFormHelperText: { styleOverrides: { root: { marginLeft: 2 } } },
  MuiTooltip: { defaultProps: { arrow: true, enterDelay: 400 } },
  MuiDialog: { styleOverrides: { paper: ({ theme }) => ({ border: `1px solid ${theme.palette.divider}` }) } },
  MuiPopover: { styleOverrides: { paper: ({ theme }) => ({ border: `1px solid ${theme.palette.divider}` }) } },
  MuiMenuItem: {
    styleOverrides: { root: ({ theme }) => ({ fontSize: '0.875rem', ...finger(theme) }) },
  },
  MuiTableSortLabel: { styleOverrides: { root: { '&.Mui-focusVisible': { outlineOffset: 2 } } } },
  MuiSwitch: {
    styleOverrides: {
      switchBase: ({ theme }) => ({ '&.Mui-focusVisible': { outlineColor: theme.palette.text.primary } }),
    },
  },
  MuiAlert: { styleOverrides: { root: { alignItems: 'flex-start' } } },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({ borderBottomColor: theme.palette.divider, fontVariantNumeric: 'tabular-nums' }),
      sizeSmall: { height: 36, padding: '2px 10px', lineHeight: 1.35, whiteSpace: 'nowrap' },
      head: ({ theme }) => ({
        color: theme.palette.text.secondary,
        fontSize: '0.75rem',
        fontWeight: 600,
        whiteSpace: 'nowrap',
        backgroundColor: theme.palette.background.paper,
      }),
    },
  },
  MuiTableRow: { styleOverrides: { root: { '&:last-child > td, tbody &:last-child > th': { borderBottom: 0 } } } },
  MuiTablePagination: { styleOverrides: { root: { fontVariantNumeric: 'tabular-nums' } } },
};
