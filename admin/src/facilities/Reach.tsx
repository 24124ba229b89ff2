import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Whose network is listed: that of the viewer's units, or the whole country's. */
export type Scope = 'ours' | 'all';

const scopes: readonly Scope[] = ['ours', 'all'];

/** Chooses whose network is listed. */
export function Reach({ scope, onChange }: { scope: Scope; onChange: (scope: Scope) => void }) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      color="primary"
      value={scope}
      onChange={(_, chosen: Scope | null) => chosen && onChange(chosen)}
    >
      {scopes.map((one) => (
        <ToggleButton key={one} value={one} sx={{ px: 1.5 }}>
          {translate(`screens.facilities.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
