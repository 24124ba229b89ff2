import { required, TextInput, useTranslate } from 'react-admin';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';
import { VillageInput } from '../shared/VillageInput';
import { FamilyInput } from './FamilyInput';
import { NikInput } from './NikInput';

const must = required();
const tel = { htmlInput: { inputMode: 'tel' } } as const;

/** The fields of a client that can be changed; the NIK is only ever written anew. */
export function UpdateFields({ nik }: { nik: string | null }) {
  const translate = useTranslate();
  const kept = nik ? translate('screens.clients.nikKept', { nik }) : 'screens.clients.nikMasked';
  return (
    <>
      <TextInput source="name" validate={must} helperText={false} />
      <NikInput source="nik" helperText={kept} />
      <DayInput source="bornOn" blank validate={must} />
      <EnumInput of="Sex" source="sex" validate={must} />
      <VillageInput source="villageCode" validate={must} />
      <TextInput source="address" multiline helperText={false} />
      <TextInput source="phone" slotProps={tel} helperText={false} />
      <FamilyInput source="family" />
      <EnumInput of="Pathway" source="pathway" validate={must} />
    </>
  );
}
