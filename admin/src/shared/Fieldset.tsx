import { FormControl, FormHelperText, FormLabel } from '@mui/material';
import { useId, type ReactElement, type ReactNode } from 'react';
import { FieldTitle, useResourceContext, useTranslate, ValidationError, type UseInputValue } from 'react-admin';
import { FieldRules } from '../rules/FieldRules';

interface FieldsetProps {
  /** The field that is answered. */
  input: Pick<UseInputValue, 'field' | 'fieldState' | 'isRequired'>;
  /** What is asked; the label of the field otherwise. */
  label?: string | ReactElement | undefined;
  /** Said until something is wrong, a key. */
  helperText?: string | false | undefined;
  children: ReactNode;
}

/** A question with several controls: what is wrong with its answer is said of all, and the first is gone to. */
export function Fieldset({ input, label, helperText, children }: FieldsetProps) {
  const { field, fieldState, isRequired } = input;
  const translate = useTranslate();
  const resource = useResourceContext();
  const told = useId();
  const wrong = fieldState.error?.message;
  const first = (box: HTMLElement | null) =>
    field.ref(box && { focus: () => box.querySelector<HTMLElement>('input:enabled, button:enabled')?.focus() });
  return (
    <FormControl component="fieldset" ref={first} error={fieldState.invalid} aria-describedby={told}>
      <FormLabel component="legend" sx={{ fontSize: '0.875rem', mb: 0.5 }}>
        <FieldTitle label={label} source={field.name} resource={resource} isRequired={isRequired} />
      </FormLabel>
      {children}
      <FormHelperText id={told} sx={{ '&:empty': { display: 'none' } }}>
        {wrong ? <ValidationError error={wrong} /> : helperText && translate(helperText)}
      </FormHelperText>
      <FieldRules field={field.name} />
    </FormControl>
  );
}
