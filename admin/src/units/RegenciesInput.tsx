import { Autocomplete, Chip, TextField } from '@mui/material';
import { useState } from 'react';
import { FieldTitle, useInput, useResourceContext, useTranslate, ValidationError } from 'react-admin';
import { AreaSearchDocument } from '../../../schema/generated/graphql';
import { useAnswer } from '../shared/useAnswer';
import { useDebounced } from '../shared/useDebounced';
import { RegencyName } from './RegencyName';

const LETTERS = 3;

/** Any regencies by part of their name; the value is their codes. */
export function RegenciesInput({ source }: { source: string }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { field, fieldState, id } = useInput({ source, defaultValue: [] });
  const [text, setText] = useState('');
  const search = useDebounced(text.trim());
  const { data, isFetching } = useAnswer(AreaSearchDocument, { search }, { enabled: search.length >= LETTERS });
  const found = new Map(
    data?.areas.filter(({ level }) => level === 'REGENCY').map(({ code, name, path }) => [code, `${name}, ${path}`]),
  );
  return (
    <Autocomplete<string, true>
      id={id}
      multiple
      value={field.value ?? []}
      options={[...found.keys()]}
      getOptionLabel={(code) => found.get(code) ?? code}
      filterOptions={(options) => options}
      filterSelectedOptions
      loading={isFetching}
      loadingText={translate('shared.list.loading')}
      noOptionsText={translate('screens.units.regenciesHint')}
      renderValue={(codes, propsOf) =>
        codes.map((code, index) => {
          const { key, ...rest } = propsOf({ index });
          return <Chip key={key} size="small" label={<RegencyName code={code} />} {...rest} />;
        })
      }
      onInputChange={(_, typed) => setText(typed)}
      onChange={(_, codes) => field.onChange(codes)}
      onBlur={field.onBlur}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={field.ref}
          label={<FieldTitle source={source} resource={resource} />}
          error={fieldState.invalid}
          helperText={fieldState.error?.message && <ValidationError error={fieldState.error.message} />}
        />
      )}
    />
  );
}
