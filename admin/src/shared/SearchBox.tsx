import { TextInput, useTranslate } from 'react-admin';
import { searching } from './searching';

/** Looks for a part of a code or name. */
export function SearchBox({ label }: { label: string }) {
  const translate = useTranslate();
  return <TextInput source="search" helperText={false} label={false} {...searching(translate(label))} />;
}
