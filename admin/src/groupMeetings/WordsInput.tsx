import { Autocomplete, TextField } from '@mui/material';
import { FieldTitle, useInput, useResourceContext, useTranslate, ValidationError, type InputProps } from 'react-admin';
import { suggestionsOf, type Suggestions } from './suggestions';

interface WordsInputProps extends Omit<InputProps, 'label'> {
  suggestions?: Suggestions;
  /** A key. */
  helperText?: string;
}

/** Several entries, typed or chosen from what is offered. */
export function WordsInput({ suggestions, helperText, ...rest }: WordsInputProps) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { field, fieldState, isRequired, id } = useInput({ defaultValue: [], ...rest });
  const error = fieldState.error?.message;
  return (
    <Autocomplete
      id={id}
      multiple
      freeSolo
      autoSelect
      options={suggestions ? suggestionsOf(suggestions).map((key) => translate(key)) : []}
      value={(field.value ?? []) as string[]}
      onChange={(_, words) => field.onChange(words)}
      onBlur={field.onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={field.ref}
          label={<FieldTitle source={rest.source} resource={resource} isRequired={isRequired} />}
          error={fieldState.invalid}
          helperText={error ? <ValidationError error={error} /> : helperText && translate(helperText)}
        />
      )}
    />
  );
}
