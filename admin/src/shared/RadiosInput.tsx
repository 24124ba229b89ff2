import { FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { useInput, type InputProps } from 'react-admin';
import { Fieldset } from './Fieldset';

interface RadiosInputProps extends Omit<InputProps, 'label'> {
  label?: string;
  helperText?: string | false;
  /** The words of each are given as they are read. */
  choices: readonly { id: string; name: string }[];
  /** Under each other. */
  column?: boolean;
}

const line = { ml: -0.75, minHeight: { xs: 44, sm: 0 }, '& .MuiRadio-root': { p: 0.75 } } as const;

/** One of a few, all in sight. */
export function RadiosInput({ label, helperText, choices, column = false, ...rest }: RadiosInputProps) {
  const input = useInput(rest);
  const { ref: _, ...field } = input.field;
  return (
    <Fieldset input={input} label={label} helperText={helperText}>
      <RadioGroup {...field} row={!column} value={field.value ?? ''}>
        {choices.map(({ id, name }) => (
          <FormControlLabel key={id} value={id} label={name} control={<Radio size="small" />} sx={line} />
        ))}
      </RadioGroup>
    </Fieldset>
  );
}
