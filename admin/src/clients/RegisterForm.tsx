import { required, TextInput } from 'react-admin';
import { RegisterClientDocument } from '../../../schema/generated/graphql';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';
import { StepForm } from '../shared/StepForm';
import { VillageInput } from '../shared/VillageInput';
import { FamilyInput } from './FamilyInput';
import { NikInput } from './NikInput';

const must = required();
const digits = { htmlInput: { inputMode: 'tel' } } as const;

interface RegisterFormProps {
  onDone: (clientId: string) => void;
  onCancel: () => void;
}

/** The form of a new client, in the order of the paper form. */
export function RegisterForm({ onDone, onCancel }: RegisterFormProps) {
  return (
    <StepForm
      of="RegisterClientInput"
      document={RegisterClientDocument}
      draft="client"
      save="screens.clients.register"
      says="screens.clients.registered"
      onDone={({ registerClient: { id } }) => onDone(id)}
      onCancel={onCancel}
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
  );
}
