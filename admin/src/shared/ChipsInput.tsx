import Check from '@mui/icons-material/Check';
import { Box, Chip } from '@mui/material';
import { useInput, useTranslate, type InputProps } from 'react-admin';
import { enumChoices, type EnumName } from './enumChoices';
import { Fieldset } from './Fieldset';

interface ChipsInputProps extends Omit<InputProps, 'label'> {
  of: EnumName;
  label?: string;
  helperText?: string;
}

/** Words that are too long for a line take two. */
const whole = { height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.5 } } as const;

/** Any values of an enum, each a chip that is pressed or not. */
export function ChipsInput({ of, label, helperText, ...rest }: ChipsInputProps) {
  const translate = useTranslate();
  const input = useInput({ defaultValue: [], ...rest });
  const { field } = input;
  const chosen = (field.value ?? []) as string[];
  const toggle = (value: string) =>
    field.onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <Fieldset input={input} label={label} helperText={helperText}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {enumChoices(of).map(({ id, name }) => {
          const on = chosen.includes(id);
          return (
            <Chip
              key={id}
              label={translate(name)}
              aria-pressed={on}
              color={on ? 'primary' : 'default'}
              variant={on ? 'filled' : 'outlined'}
              {...(on && { icon: <Check /> })}
              onClick={() => toggle(id)}
              sx={{ ...whole, minHeight: { xs: 40, sm: 32 }, borderRadius: 5, fontSize: '0.875rem' }}
            />
          );
        })}
      </Box>
    </Fieldset>
  );
}
