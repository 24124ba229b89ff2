import { required, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { RegisterAgentDocument } from '../../../schema/generated/graphql';
import { RuleSays } from '../rules/RuleSays';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';
import { Page } from '../shared/Page';
import { Sheet } from '../shared/Sheet';
import { StepForm } from '../shared/StepForm';
import { VillageInput } from '../shared/VillageInput';

const must = required();
const digits = { htmlInput: { inputMode: 'tel' } } as const;

/** Registers a candidate whom somebody of the village recommends. */
export default function AgentRegister() {
  const translate = useTranslate();
  const go = useNavigate();
  const [search] = useSearchParams();
  const villageCode = search.get('village');
  return (
    <Page title={translate('screens.agents.register')} back="/agents">
      <Sheet>
        <StepForm
          of="RegisterAgentInput"
          document={RegisterAgentDocument}
          {...(villageCode && { defaults: { villageCode } })}
          draft="agent"
          save="screens.agents.register"
          says="screens.agents.registered"
          onDone={({ registerAgent: { id } }) => void go(`/agents/${id}/show`)}
          onCancel={() => void go('/agents')}
        >
          <TextInput source="name" validate={must} helperText={false} />
          <EnumInput of="Sex" source="sex" validate={must} />
          <TextInput source="phone" slotProps={digits} helperText={false} />
          <VillageInput source="villageCode" validate={must} />
          <RuleSays code="agent.domicile" />
          <EnumInput of="AgentCategory" source="category" validate={must} />
          <OtherCategory />
          <EnumInput of="Recommender" source="recommendedBy" validate={must} />
          <TextInput source="recommenderName" validate={must} helperText={false} />
          <DayInput source="recommendedOn" />
          <RuleSays code="agent.recommendation" />
        </StepForm>
      </Sheet>
    </Page>
  );
}

function OtherCategory() {
  if (useWatch({ name: 'category' }) !== 'OTHER') return null;
  return <TextInput source="categoryNote" validate={must} helperText={false} />;
}
