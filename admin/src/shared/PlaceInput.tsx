import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { FieldTitle, useInput, useResourceContext, useTranslate, ValidationError, type InputProps } from 'react-admin';
import { LETTERS, useVillages, type Village } from './useVillages';

/** A place one can choose. */
export interface Place {
  code: string;
  label: string;
  /** Heading it stands under. */
  group?: string;
}

interface PlaceInputProps extends Omit<InputProps, 'label'> {
  label?: string;
  hint: string;
  /** The place of the chosen code. */
  known: Place | null;
  placesOf: (villages: Village[]) => Place[];
}

/** A place by part of its name; the value is its code. */
export function PlaceInput({ label, hint, known, placesOf, ...rest }: PlaceInputProps) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { field, fieldState, isRequired, id } = useInput(rest);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<Place | null>(null);
  const { villages, searching } = useVillages(text === chosen?.label ? '' : text);
  const code = (field.value as string | undefined) || null;
  const value =
    code === null ? null : ([chosen, known, { code, label: code }].find((one) => one?.code === code) ?? null);
  return (
    <Autocomplete<Place>
      id={id}
      value={value}
      options={placesOf(villages)}
      getOptionLabel={(place) => place.label}
      getOptionKey={(place) => place.code}
      groupBy={(place) => place.group ?? ''}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      filterOptions={(options) => options}
      loading={searching}
      loadingText={translate('shared.list.loading')}
      noOptionsText={translate(text.trim().length < LETTERS ? hint : 'shared.village.none')}
      onInputChange={(_, typed) => setText(typed)}
      onChange={(_, place) => {
        setChosen(place);
        field.onChange(place?.code ?? '');
      }}
      onBlur={field.onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={field.ref}
          label={<FieldTitle label={label} source={rest.source} resource={resource} isRequired={isRequired} />}
          error={fieldState.invalid}
          helperText={fieldState.error?.message && <ValidationError error={fieldState.error.message} />}
        />
      )}
    />
  );
}
