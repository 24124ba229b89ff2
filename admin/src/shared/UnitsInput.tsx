import { Autocomplete, TextField } from '@mui/material';
import { FieldTitle, useGetMany, useInput, useResourceContext, type InputProps, type RaRecord } from 'react-admin';
import { useViewer } from '../panel';

interface UnitsInputProps extends Omit<InputProps, 'label'> {
  label?: string;
}

/** Any of the units in sight; nothing where there is one alone. */
export function UnitsInput(props: UnitsInputProps) {
  return useViewer().units.length > 1 ? <Units {...props} /> : null;
}

const oneLine = {
  '& .MuiInputBase-root': { flexWrap: 'nowrap' },
  '& .MuiInputBase-root .MuiInputBase-input': { minWidth: 0 },
};

function Units({ label, ...rest }: UnitsInputProps) {
  const { units: ids } = useViewer();
  const resource = useResourceContext();
  const { data: units = [] } = useGetMany<RaRecord<number> & { name: string }>('units', { ids });
  const { field, id } = useInput({ defaultValue: [], ...rest });
  const chosen = (field.value || []) as number[];
  const known = units.filter((unit) => unit !== undefined);
  return (
    <Autocomplete
      id={id}
      multiple
      limitTags={1}
      sx={oneLine}
      disableCloseOnSelect
      options={known}
      value={known.filter((unit) => chosen.includes(unit.id))}
      getOptionLabel={(unit) => unit.name}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onChange={(_, picked) => field.onChange(picked.map((unit) => unit.id))}
      renderInput={(params) => (
        <TextField {...params} label={<FieldTitle label={label} source={rest.source} resource={resource} />} />
      )}
    />
  );
}
