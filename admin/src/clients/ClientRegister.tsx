import { required, TextInput, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { RegisterClientDocument } from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';
import { Page } from '../shared/Page';
import { Sheet } from '../shared/Sheet';
import { StepForm } from '../shared/StepForm';
import { VillageInput } from '../shared/VillageInput';
import { FamilyInput } from './FamilyInput';
import { NikInput } from './NikInput';

const must = required();
const digits = { htmlInput: { inputMode: 'tel' } } as const;

/** Registers a client, in the order of the paper form. */
export default function ClientRegister() {
  const translate = useTranslate();
  const go = useNavigate();
  return (
    <Page title={translate('screens.clients.register')} back="/clients">
      <Sheet>
        <StepForm
          of="RegisterClientInput"
          document={RegisterClientDocument}
          draft="client"
          save="screens.clients.register"
          says="screens.clients.registered"
          onDone={({ registerClient: { id } }) => void go(`/clients/${id}/show`)}
          onCancel={() => void go('/clients')}
        >
          <TextInput source="name" validate={must} helperText={false} />
          <NikInput source="nik" />
          <DayInput source="bornOn" blank validate={must} />
          <EnumInput of="Sex" source="sex" validate={must} />
          <VillageInput source="villageCode" validate={must} />
          <TextInput source="address" multiline helperText={false} />
          <TextInput source="phone" slotProps={digits} helperText={false} />
          <FamilyInput source="family" />
          <EnumInput of="Pathway" source="pathway" validate={must} />
        </StepForm>
      </Sheet>
    </Page>
  );
}
