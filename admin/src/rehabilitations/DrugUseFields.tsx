import { NumberInput, regex, TextInput, useTranslate } from 'react-admin';
import { ChipsInput } from '../shared/ChipsInput';
import { EnumsInput } from '../shared/EnumsInput';

/** An ICD-10 code of a disorder by substances. */
const code = [regex(/^F1[0-9]\.[0-9]{1,2}$/, 'screens.rehabilitations.use.diagnosisHelp')];
const upper = (text: string) => (text.trim() ? text.trim().toUpperCase() : null);

/** What a client used: as a part of another form under its name, or as a form of its own. */
export function DrugUseFields({ within = '' }: { within?: string }) {
  const translate = useTranslate();
  const field = (name: 'substances' | 'monthsOfUse' | 'routes' | 'diagnosis') => ({
    source: `${within}${name}`,
    label: translate(`types.DrugUseInput.${name}`),
  });
  const help = (name: string) => `screens.rehabilitations.use.${name}Help`;
  return (
    <>
      <EnumsInput of="UsedSubstance" {...field('substances')} helperText={help('substances')} />
      <NumberInput {...field('monthsOfUse')} min={1} max={960} step={1} helperText={help('months')} />
      <ChipsInput of="RouteOfUse" {...field('routes')} helperText={help('routes')} />
      <TextInput {...field('diagnosis')} parse={upper} validate={code} helperText={help('diagnosis')} />
    </>
  );
}
