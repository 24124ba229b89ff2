import { Checkbox, FormControlLabel, FormGroup } from '@mui/material';
import { required, useInput, useTranslate } from 'react-admin';
import { enumChoices, type EnumName } from '../shared/enumChoices';
import { Fieldset } from '../shared/Fieldset';

interface TicksInputProps {
  of: EnumName;
  source: string;
  /** Lettered a, b, c as in the guideline; numbered otherwise. */
  letters?: boolean;
  /** Ticked already and staying so. */
  fixed?: readonly string[];
}

const must = required();

/** A checklist in the guideline's own words and order. */
export function TicksInput({ of, source, letters = false, fixed }: TicksInputProps) {
  const translate = useTranslate();
  const input = useInput({ source, validate: must });
  const { field } = input;
  const ticked = (field.value ?? []) as string[];
  const turn = (value: string) =>
    field.onChange(ticked.includes(value) ? ticked.filter((one) => one !== value) : [...ticked, value]);
  return (
    <Fieldset input={input}>
      <FormGroup>
        {enumChoices(of).map(({ id, name }, at) => (
          <FormControlLabel
            key={id}
            disabled={fixed?.includes(id) ?? false}
            control={<Checkbox size="small" checked={ticked.includes(id)} onChange={() => turn(id)} />}
            label={`${letters ? String.fromCodePoint(97 + at) : at + 1}. ${translate(name)}`}
            sx={{
              alignItems: 'flex-start',
              minHeight: { xs: 44, sm: 0 },
              '& .MuiFormControlLabel-label': { pt: 1 },
              '& .MuiFormControlLabel-label.Mui-disabled': { color: 'text.secondary' },
            }}
          />
        ))}
      </FormGroup>
    </Fieldset>
  );
}
