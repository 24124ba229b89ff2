import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';

interface ChoiceProps<Option extends string> {
  /** Key of the words: of each option, and of the label below `label`. */
  keys: string;
  options: readonly Option[];
  value: Option;
  onChoose: (option: Option) => void;
}

/** One of a few, side by side; more than the screen holds are scrolled to. */
export function Choice<Option extends string>({ keys, options, value, onChoose }: ChoiceProps<Option>) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      onChange={(_, chosen: Option | null) => chosen && onChoose(chosen)}
      aria-label={translate(`${keys}.label`)}
      sx={{ maxWidth: '100%', overflowX: 'auto', '& > button': { flex: 'none' } }}
    >
      {options.map((option) => (
        <ToggleButton key={option} value={option} sx={{ px: 1.25, py: 0.5 }}>
          {translate(`${keys}.${option}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
