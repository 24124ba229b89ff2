import { useId } from 'react';
import { required, TextInput, useTranslate } from 'react-admin';
import { suggestionsOf } from './suggestions';

const must = required();

/** Where a meeting was held; the usual places are offered. */
export function MeetingPlaceInput({ source }: { source: string }) {
  const translate = useTranslate();
  const list = useId();
  return (
    <>
      <TextInput source={source} validate={must} helperText={false} slotProps={{ htmlInput: { list } }} />
      <datalist id={list}>
        {suggestionsOf('placeSuggestions').map((key) => (
          <option key={key}>{translate(key)}</option>
        ))}
      </datalist>
    </>
  );
}
