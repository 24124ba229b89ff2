import { Box, FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { useInput, useTranslate, type InputProps } from 'react-admin';
import { enumChoices, type EnumName } from './enumChoices';
import { Fieldset } from './Fieldset';
import { StatusChip } from './StatusChip';
import { looks, type StatusName } from './tones';

interface CardsInputProps extends Omit<InputProps, 'label'> {
  of: EnumName;
  only?: readonly string[];
  label?: string;
  /** Keys of a line under each word: `${help}.VALUE`. */
  help?: string;
}

const card = {
  m: 0,
  px: 1,
  py: 0.75,
  minHeight: { xs: 48, sm: 40 },
  alignItems: 'flex-start',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  '&:has(input:checked)': { borderColor: 'primary.main', bgcolor: 'action.selected' },
  '& .MuiRadio-root': { p: 0.5 },
  '& .MuiFormControlLabel-label': { py: 0.25, fontSize: '0.9375rem', flexGrow: 1 },
} as const;

/** One value of an enum, each a large target with its shape and a line of help. */
export function CardsInput({ of, only, label, help, ...rest }: CardsInputProps) {
  const translate = useTranslate();
  const input = useInput(rest);
  const { ref: _, ...field } = input.field;
  return (
    <Fieldset input={input} label={label}>
      <RadioGroup
        {...field}
        value={field.value ?? ''}
        sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: 'repeat(auto-fill, minmax(250px, 1fr))' } }}
      >
        {enumChoices(of, only).map(({ id, name }) => (
          <FormControlLabel
            key={id}
            value={id}
            control={<Radio size="small" />}
            sx={card}
            label={
              <>
                {of in looks ? <StatusChip of={of as StatusName} value={id as never} /> : translate(name)}
                {help && (
                  <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
                    {translate(`${help}.${id}`)}
                  </Box>
                )}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Fieldset>
  );
}
