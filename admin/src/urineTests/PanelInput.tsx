import { Box, Button, FormControl, FormHelperText, FormLabel } from '@mui/material';
import { useInput, useTranslate, ValidationError } from 'react-admin';
import type { Substance, TestResult } from '../../../schema/generated/graphql';
import { FieldRules } from '../rules/FieldRules';
import { enumChoices } from '../shared/enumChoices';
import { SubstanceRow } from './SubstanceRow';
import type { Results } from './urineTestOf';

const substances = enumChoices('Substance') as { id: Substance; name: string }[];
const some = (results: Results) => (Object.keys(results).length ? undefined : 'screens.urineTests.none');

/** The panel of a rapid test: each substance negative, positive, invalid, or not tested. */
export function PanelInput({ source }: { source: string }) {
  const translate = useTranslate();
  const { field, fieldState } = useInput({ source, defaultValue: {}, validate: some });
  const results = (field.value ?? {}) as Results;
  const say = (key: string) => translate(`screens.urineTests.${key}`);
  const set = (substance: Substance, result: TestResult | null) => {
    const { [substance]: _before, ...rest } = results;
    field.onChange(result ? { ...rest, [substance]: result } : rest);
  };
  const allNegative = Object.fromEntries(substances.map(({ id }) => [id, 'NEGATIVE']));
  return (
    <FormControl component="fieldset" error={fieldState.invalid}>
      <FormLabel component="legend" sx={{ fontSize: '0.875rem' }}>
        {say('panel')} *
      </FormLabel>
      <FormHelperText>{say('panelHelp')}</FormHelperText>
      <Box sx={{ my: 1 }}>
        {substances.map(({ id, name }) => (
          <SubstanceRow key={id} name={translate(name)} result={results[id] ?? null} onChange={(one) => set(id, one)} />
        ))}
      </Box>
      {fieldState.error?.message && (
        <FormHelperText>
          <ValidationError error={fieldState.error.message} />
        </FormHelperText>
      )}
      <FieldRules field={source} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button size="small" variant="outlined" onClick={() => field.onChange(allNegative)}>
          {say('allNegative')}
        </Button>
        <Button size="small" color="inherit" onClick={() => field.onChange({})}>
          {say('clear')}
        </Button>
      </Box>
    </FormControl>
  );
}
