import { Checkbox, ListItemText, MenuItem, TextField } from '@mui/material';
import { FieldTitle, useInput, useResourceContext, useTranslate, ValidationError, type InputProps } from 'react-admin';
import { enumChoices, type EnumName } from './enumChoices';

interface EnumsInputProps extends Omit<InputProps, 'label'> {
  of: EnumName;
  only?: readonly string[];
  label?: string;
  helperText?: string;
}

/** Any values of an enum. */
export function EnumsInput({ of, only, label, helperText, ...rest }: EnumsInputProps) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { field, fieldState, isRequired, id } = useInput({ defaultValue: [], ...rest });
  const chosen = Array.isArray(field.value) ? (field.value as string[]) : [];
  const word = (value: string) => translate(`enums.${of}.${value}`);
  return (
    <TextField
      {...field}
      id={id}
      select
      value={chosen}
      error={fieldState.invalid}
      helperText={
        fieldState.error?.message ? (
          <ValidationError error={fieldState.error.message} />
        ) : (
          helperText && translate(helperText)
        )
      }
      label={<FieldTitle label={label} source={rest.source} resource={resource} isRequired={isRequired} />}
      slotProps={{ select: { multiple: true, renderValue: (values) => (values as string[]).map(word).join(', ') } }}
    >
      {enumChoices(of, only).map(({ id: value }) => (
        <MenuItem key={value} value={value} dense sx={{ py: 0 }}>
          <Checkbox checked={chosen.includes(value)} size="small" edge="start" tabIndex={-1} />
          <ListItemText>{word(value)}</ListItemText>
        </MenuItem>
      ))}
    </TextField>
  );
}
