import { SelectInput, useTranslate, type InputProps } from 'react-admin';
import { FieldRules } from '../rules/FieldRules';
import { enumChoices, type EnumName } from './enumChoices';
import { RadiosInput } from './RadiosInput';

interface EnumInputProps extends Omit<InputProps, 'label'> {
  of: EnumName;
  /** Only these values. */
  only?: readonly string[];
  label?: string;
  helperText?: string | false;
}

/** So many options stand open; more are folded. */
const OPEN = 5;

/** One value of an enum: open options where they are few, a folded list where they are many. */
export function EnumInput({ of, only, helperText = false, ...rest }: EnumInputProps) {
  const translate = useTranslate();
  const choices = enumChoices(of, only);
  if (choices.length > OPEN)
    return (
      <>
        <SelectInput choices={choices} helperText={helperText} {...rest} />
        <FieldRules field={rest.source} apart />
      </>
    );
  const said = choices.map(({ id, name }) => ({ id, name: translate(name) }));
  return <RadiosInput choices={said} helperText={helperText} {...rest} />;
}
