import { Box, Button } from '@mui/material';
import { useInput, useTranslate } from 'react-admin';
import type { Substance, TestResult } from '../../../schema/generated/graphql';
import { enumChoices } from '../shared/enumChoices';
import { Fieldset } from '../shared/Fieldset';
import { SubstanceRow } from './SubstanceRow';
import type { Results } from './urineTestOf';

const substances = enumChoices('Substance') as { id: Substance; name: string }[];
const some = (results: Results) => (Object.keys(results).length ? undefined : 'screens.urineTests.none');

/** The panel of a rapid test: each substance negative, positive, invalid, or not tested. */
export function PanelInput({ source }: { source: string }) {
  const translate = useTranslate();
  const input = useInput({ source, defaultValue: {}, validate: some });
  const { field } = input;
  const results = (field.value ?? {}) as Results;
  const say = (key: string) => translate(`screens.urineTests.${key}`);
  const set = (substance: Substance, result: TestResult | null) => {
    const { [substance]: _before, ...rest } = results;
    field.onChange(result ? { ...rest, [substance]: result } : rest);
  };
  const allNegative = Object.fromEntries(substances.map(({ id }) => [id, 'NEGATIVE']));
  return (
    <Fieldset
      input={{ ...input, isRequired: true }}
      label="screens.urineTests.panel"
      helperText="screens.urineTests.panelHelp"
    >
      <Box sx={{ my: 1 }}>
        {substances.map(({ id, name }) => (
          <SubstanceRow key={id} name={translate(name)} result={results[id] ?? null} onChange={(one) => set(id, one)} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button size="small" variant="outlined" onClick={() => field.onChange(allNegative)}>
          {say('allNegative')}
        </Button>
        <Button size="small" color="inherit" onClick={() => field.onChange({})}>
          {say('clear')}
        </Button>
      </Box>
    </Fieldset>
  );
}
