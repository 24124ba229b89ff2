import type { RaThemeOptions } from 'react-admin';
import { components } from './components';
import { dark, light } from './palette';
import { reactAdmin } from './reactAdmin';

const fonts = "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', system-ui, sans-serif";

const common: RaThemeOptions = {
  shape: { borderRadius: 8 },
  sidebar: { width: 220, closedWidth: 56 },
  typography: {
    fontFamily: fonts,
    fontSize: 14,
    h1: { fontSize: '1.375rem', fontWeight: 650, letterSpacing: '-0.01em', lineHeight: 1.25 },
    h2: { fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.35 },
    h3: { fontSize: '0.9375rem', fontWeight: 650, lineHeight: 1.4 },
    h6: { fontSize: '1.0625rem', fontWeight: 650 },
    body1: { fontSize: '0.9375rem' },
    body2: { fontSize: '0.875rem' },
    button: { fontWeight: 600 },
  },
  components: { ...components, ...reactAdmin } as RaThemeOptions['components'],
};

/** The panel by day. */
export const lightTheme: RaThemeOptions = { ...common, palette: light };

/** The panel by night. */
export const darkTheme: RaThemeOptions = { ...common, palette: dark };
