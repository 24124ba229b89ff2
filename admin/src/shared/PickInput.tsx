import { AutocompleteInput, ReferenceInput, useResourceDefinitions, type AutocompleteInputProps } from 'react-admin';
import { FieldRules } from '../rules/FieldRules';

interface PickInputProps extends Omit<AutocompleteInputProps, 'source' | 'filter'> {
  source: string;
  /** The resource, whose list has a filter `search`. */
  reference: string;
  /** A filter that always holds. */
  filter?: object;
}

/** One record of another resource, found by part of its name or code; nothing where the viewer has no such list. */
export function PickInput({ source, reference, filter, ...rest }: PickInputProps) {
  const there = reference in useResourceDefinitions();
  return (
    there && (
      <>
        <ReferenceInput source={source} reference={reference} {...(filter && { filter })}>
          <AutocompleteInput filterToQuery={(search: string) => ({ search })} helperText={false} {...rest} />
        </ReferenceInput>
        <FieldRules field={source} apart />
      </>
    )
  );
}
