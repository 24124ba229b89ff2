import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useTheme, useTranslate } from 'react-admin';

/** Changes between the light and the dark look; this browser remembers it. */
export function LookSwitch() {
  const translate = useTranslate();
  const [look, choose] = useTheme();
  const dark = look === 'dark';
  const label = translate(dark ? 'bar.light' : 'bar.dark');
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} color="inherit" onClick={() => choose(dark ? 'light' : 'dark')}>
        {dark ? <LightModeOutlined fontSize="small" /> : <DarkModeOutlined fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
}
