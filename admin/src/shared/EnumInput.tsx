import { RadioButtonGroupInput, SelectInput, type InputProps } from 'react-admin';
import { enumChoices, type EnumName } from './enumChoices';

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
  const choices = enumChoices(of, only);
  return choices.length <= OPEN ? (
    <RadioButtonGroupInput choices={choices} helperText={helperText} {...rest} />
  ) : (
    <SelectInput choices={choices} helperText={helperText} {...rest} />
  );
}
