import { AutocompleteInput, required, SelectInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import {
  MaySuperviseDocument,
  PeopleToSuperviseDocument,
  PlanSupervisionDocument,
  UnitsToSuperviseDocument,
  type Supervised,
} from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { RuleSays } from '../rules/RuleSays';
import { ChipsInput } from '../shared/ChipsInput';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';
import { Page } from '../shared/Page';
import { PickInput } from '../shared/PickInput';
import { Sheet } from '../shared/Sheet';
import { StepForm } from '../shared/StepForm';
import { useAnswer } from '../shared/useAnswer';

const must = required();

/** Whom each tier supervises. */
const below = {
  NATIONAL: ['PROVINCE'],
  PROVINCE: ['REGENCY', 'OFFICER', 'AGENT'],
  REGENCY: ['OFFICER', 'AGENT'],
} as const satisfies Record<string, readonly Supervised[]>;

/** Plans a visit to the tier below, or to an officer or agent. */
export default function PlanSupervision() {
  const translate = useTranslate();
  const go = useNavigate();
  const { tier } = useViewer().unit;
  return (
    <Page title={translate('screens.supervisionVisits.plan')} back="/supervisionVisits">
      <Sheet>
        <StepForm
          of="PlanSupervisionInput"
          document={PlanSupervisionDocument}
          preview={MaySuperviseDocument}
          defaults={{ supervised: below[tier][0] }}
          says="screens.supervisionVisits.planned"
          save="screens.supervisionVisits.plan"
          onDone={({ planSupervision: { id } }) => void go(`/supervisionVisits/${id}/show`)}
        >
          <RuleSays code="supervision.tier" />
          <EnumInput of="Supervised" source="supervised" only={below[tier]} validate={must} />
          <Whom />
          <DayInput source="plannedOn" ahead validate={must} />
          <ChipsInput of="SupervisionPurpose" source="purposes" helperText="screens.supervisionVisits.purposesHelp" />
        </StepForm>
      </Sheet>
    </Page>
  );
}

function Whom() {
  const { unit, units } = useViewer();
  const supervised = useWatch({ name: 'supervised' }) as Supervised;
  const { data: people } = useAnswer(
    PeopleToSuperviseDocument,
    { units: [...units] },
    { enabled: supervised === 'OFFICER' },
  );
  const { data: beneath } = useAnswer(UnitsToSuperviseDocument, { parent: unit.id });
  if (supervised === 'AGENT') return <PickInput source="agentId" reference="agents" validate={must} />;
  if (supervised === 'OFFICER')
    return (
      <SelectInput
        source="officerId"
        choices={people?.accounts.nodes ?? []}
        translateChoice={false}
        validate={must}
        helperText={false}
      />
    );
  return (
    <AutocompleteInput
      source="unitId"
      choices={beneath?.units.nodes ?? []}
      translateChoice={false}
      validate={must}
      helperText={false}
    />
  );
}
