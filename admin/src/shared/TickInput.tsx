import { Checkbox, FormControl, FormControlLabel, FormHelperText } from '@mui/material';
import { useId } from 'react';
import { FieldTitle, useInput, useResourceContext, ValidationError, type InputProps } from 'react-admin';
import { FieldRules } from '../rules/FieldRules';

interface TickInputProps extends Omit<InputProps, 'label'> {
  label?: string;
}

/** Yes or not yet, as a tick on the paper form. */
export function TickInput({ label, ...rest }: TickInputProps) {
  const resource = useResourceContext();
  const { field, fieldState, id } = useInput({ defaultValue: false, ...rest });
  const told = useId();
  const wrong = fieldState.error?.message;
  return (
    <FormControl error={fieldState.invalid}>
      <FormControlLabel
        control={
          <Checkbox
            id={id}
            size="small"
            checked={Boolean(field.value)}
            onChange={(_, ticked) => field.onChange(ticked)}
            onBlur={field.onBlur}
            slotProps={{
              input: { ref: field.ref, 'aria-invalid': !!wrong, ...(wrong && { 'aria-describedby': told }) },
            }}
          />
        }
        label={<FieldTitle label={label} source={rest.source} resource={resource} />}
        sx={{ minHeight: { xs: 44, sm: 0 } }}
      />
      {wrong && (
        <FormHelperText id={told}>
          <ValidationError error={wrong} />
        </FormHelperText>
      )}
      <FieldRules field={rest.source} />
    </FormControl>
  );
}
