import type { Theme } from '@mui/material';

type Styled = { theme: Theme };
const quiet = ({ theme }: Styled) => ({ borderRight: `1px solid ${theme.palette.divider}` });

/** How react-admin's own parts fit in. */
export const reactAdmin = {
  RaSkipNavigationButton: { styleOverrides: { root: { display: 'none' } } },
  RaLayout: {
    styleOverrides: {
      root: ({ theme }: Styled) => ({
        minWidth: 0,
        '& .RaLayout-appFrame': { marginTop: 0 },
        '& .RaLayout-content': {
          minWidth: 0,
          padding: theme.spacing(2, 3, 3),
          [theme.breakpoints.down('sm')]: { padding: theme.spacing(1.5, 1.5, 3) },
        },
      }),
    },
  },
  RaSidebar: {
    styleOverrides: {
      root: ({ theme }: Styled) => ({
        [theme.breakpoints.up('sm')]: {
          position: 'sticky',
          top: 49,
          height: 'calc(100vh - 49px)',
          backgroundColor: theme.palette.background.paper,
          ...quiet({ theme }),
        },
        '& .RaSidebar-fixed': { position: 'static', height: '100%', overflowY: 'auto' },
        '& .MuiPaper-root': { height: '100%', backgroundColor: theme.palette.background.paper },
      }),
    },
  },
  RaMenuItemLink: {
    styleOverrides: {
      root: ({ theme }: Styled) => ({
        margin: theme.spacing(0, 1),
        padding: theme.spacing(0.75, 1.25),
        borderRadius: 8,
        fontSize: '0.875rem',
        color: theme.palette.text.primary,
        '.RaMenu-open & .MuiTypography-root': { whiteSpace: 'normal' },
        '& .RaMenuItemLink-icon': { minWidth: 34, color: theme.palette.text.secondary },
        '&.RaMenuItemLink-active': {
          color: theme.palette.primary.main,
          fontWeight: 650,
          backgroundColor: theme.palette.action.selected,
          '& .RaMenuItemLink-icon': { color: theme.palette.primary.main },
        },
      }),
    },
  },
  RaDataTable: {
    styleOverrides: {
      root: ({ theme }: Styled) => ({
        '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
        '& .RaDataTable-clickableRow:focus-visible': {
          outline: `2px solid ${theme.palette.primary.main}`,
          outlineOffset: -2,
        },
      }),
    },
  },
};
