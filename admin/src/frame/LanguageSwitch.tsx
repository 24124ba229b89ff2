import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { languages } from '../i18n/language';

/** Changes the language; this browser remembers it. */
export function LanguageSwitch() {
  const translate = useTranslate();
  const [locale, choose] = useLocaleState();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={locale}
      onChange={(_, chosen: string | null) => chosen && choose(chosen)}
      aria-label={translate('bar.language')}
    >
      {languages.map(({ locale: one, name }) => (
        <ToggleButton
          key={one}
          value={one}
          aria-label={`${one.toUpperCase()} – ${name}`}
          title={name}
          lang={one}
          sx={{ px: 1, py: 0.25, fontWeight: 600, minHeight: { xs: 36, sm: 28 }, minWidth: 36 }}
        >
          {one.toUpperCase()}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
