import Check from '@mui/icons-material/Check';
import { Box, Chip, FormControl, FormHelperText, FormLabel } from '@mui/material';
import { FieldTitle, useInput, useResourceContext, useTranslate, type InputProps } from 'react-admin';
import { FieldRules } from '../rules/FieldRules';
import { enumChoices, type EnumName } from './enumChoices';

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
  const resource = useResourceContext();
  const { field } = useInput({ defaultValue: [], ...rest });
  const chosen = (field.value ?? []) as string[];
  const toggle = (value: string) =>
    field.onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" sx={{ fontSize: '0.875rem', mb: 0.75 }}>
        <FieldTitle label={label} source={rest.source} resource={resource} />
      </FormLabel>
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
      {helperText && <FormHelperText>{translate(helperText)}</FormHelperText>}
      <FieldRules field={rest.source} />
    </FormControl>
  );
}
