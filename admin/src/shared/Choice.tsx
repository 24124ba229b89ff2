import { ToggleButton, ToggleButtonGroup, type Theme } from '@mui/material';
import { useTranslate } from 'react-admin';

interface ChoiceProps<Option extends string> {
  /** Key of the words: of each option, and of the label below `label`. */
  keys: string;
  options: readonly Option[];
  value: Option;
  onChoose: (option: Option) => void;
}

const aside = { maxWidth: '100%', overflowX: 'auto', '& > button': { flex: 'none' } };

/** Two and two on a phone, each with a border of its own. */
const folded = ({ breakpoints, palette }: Theme) => ({
  [breakpoints.down('sm')]: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    width: '100%',
    gap: '4px',
    '& > button.MuiToggleButtonGroup-grouped': {
      margin: 0,
      border: `1px solid ${palette.divider}`,
      borderRadius: 1,
    },
  },
});

/** One of a few, side by side; on a phone in two rows where they are four. */
export function Choice<Option extends string>({ keys, options, value, onChoose }: ChoiceProps<Option>) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      onChange={(_, chosen: Option | null) => chosen && onChoose(chosen)}
      aria-label={translate(`${keys}.label`)}
      sx={options.length > 3 ? folded : aside}
    >
      {options.map((option) => (
        <ToggleButton key={option} value={option} sx={{ px: 1.25, py: 0.5 }}>
          {translate(`${keys}.${option}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
