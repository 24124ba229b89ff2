import { required, TextInput, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { RegisterFacilityDocument } from '../../../schema/generated/graphql';
import { RuleSays } from '../rules/RuleSays';
import { ChipsInput } from '../shared/ChipsInput';
import { EnumInput } from '../shared/EnumInput';
import { Page } from '../shared/Page';
import { Sheet } from '../shared/Sheet';
import { StepForm } from '../shared/StepForm';
import { VillageInput } from '../shared/VillageInput';

const must = required();
const tel = { htmlInput: { inputMode: 'tel' } } as const;

/** Adds a facility to the referral network of the unit. */
export default function FacilityRegister() {
  const translate = useTranslate();
  const go = useNavigate();
  return (
    <Page title={translate('screens.facilities.register')} back="/facilities">
      <Sheet>
        <StepForm
          of="RegisterFacilityInput"
          document={RegisterFacilityDocument}
          draft="facility"
          save="screens.facilities.register"
          says="screens.facilities.registered"
          onDone={({ registerFacility: { id } }) => void go(`/facilities/${id}/show`)}
          onCancel={() => void go('/facilities')}
        >
          <TextInput source="name" validate={must} helperText={false} />
          <EnumInput of="FacilityKind" source="kind" validate={must} />
          <ChipsInput of="Need" source="services" validate={must} />
          <RuleSays code="referral.receiver" />
          <VillageInput source="villageCode" />
          <TextInput source="address" multiline helperText={false} />
          <TextInput source="phone" slotProps={tel} helperText={false} />
        </StepForm>
      </Sheet>
    </Page>
  );
}
