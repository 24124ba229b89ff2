import { NumberInput, required, TextInput } from 'react-admin';
import { RuleSays } from '../rules/RuleSays';
import { ChipsInput } from '../shared/ChipsInput';
import { TickInput } from '../shared/TickInput';

const must = required();
const label = (fact: string) => `types.RelapseFactsInput.${fact}`;

/** What is found out about a use; its type must fit. */
export function FactInputs({ within = '' }: { within?: string }) {
  return (
    <>
      <RuleSays code="relapse.type" />
      <NumberInput
        source={`${within}times`}
        label={label('times')}
        helperText="screens.relapses.timesHelp"
        min={1}
        max={1000}
        step={1}
        validate={must}
      />
      <TickInput source={`${within}noticedQuickly`} label={label('noticedQuickly')} />
      <TickInput source={`${within}soughtHelp`} label={label('soughtHelp')} />
      <ChipsInput
        of="AddictionSymptom"
        source={`${within}symptoms`}
        label={label('symptoms')}
        helperText="screens.relapses.symptomsHelp"
      />
      <TextInput
        source={`${within}note`}
        label={label('note')}
        multiline
        minRows={2}
        helperText="screens.relapses.noteHelp"
      />
    </>
  );
}
