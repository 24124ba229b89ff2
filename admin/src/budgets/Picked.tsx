import { MenuItem, TextField } from '@mui/material';
import { useGetMany, useTranslate, type RaRecord } from 'react-admin';
import { useViewer } from '../panel';

interface PickedProps<Option extends string> {
  /** A key. */
  label: string;
  options: readonly Option[];
  value: Option;
  words?: (option: Option) => string;
  onChoose: (option: Option) => void;
}

/** One of several, folded. */
export function Picked<Option extends string>({ label, options, value, words, onChoose }: PickedProps<Option>) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      fullWidth={false}
      label={translate(label)}
      value={value}
      onChange={({ target }) => onChoose(target.value as Option)}
      sx={{ minWidth: 110 }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      {options.map((option) => (
        <MenuItem key={option} value={option}>
          {words ? words(option) : option}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** One of the units in sight, or all of them; nothing where there is one alone. */
export function UnitPicked({ value, onChoose }: { value: string; onChoose: (unit: string) => void }) {
  const translate = useTranslate();
  const { units } = useViewer();
  const { data = [] } = useGetMany<RaRecord<number> & { name: string }>('units', { ids: units });
  if (units.length < 2) return null;
  const names = new Map(data.flatMap((unit) => (unit ? [[String(unit.id), unit.name] as const] : [])));
  return (
    <Picked
      label="types.BudgetPlan.unit"
      options={['', ...names.keys()]}
      value={names.has(value) ? value : ''}
      words={(id) => names.get(id) ?? translate('screens.budgets.allUnits')}
      onChoose={onChoose}
    />
  );
}
