import { maxValue, minValue, NumberInput, required, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { KeepUnitDocument } from '../../../schema/generated/graphql';
import { Page } from '../shared/Page';
import { Sheet } from '../shared/Sheet';
import { StepForm } from '../shared/StepForm';
import { unitOf } from './keep';
import { UnitFields } from './UnitFields';

const number = [required(), minValue(0), maxValue(9999)];
const defaults = { zone: 'Asia/Jakarta' };

/** Sets up a unit. */
export default function UnitCreate() {
  const translate = useTranslate();
  const go = useNavigate();
  return (
    <Page title={translate('screens.units.add')} back="/units">
      <Sheet>
        <StepForm
          of="KeepUnitInput"
          document={KeepUnitDocument}
          defaults={defaults}
          variables={(values) => unitOf(values, Number(values.id))}
          save="screens.units.add"
          onDone={({ keepUnit: { id } }) => void go(`/units/${id}/show`)}
          onCancel={() => void go('/units')}
        >
          <NumberInput source="id" validate={number} helperText="screens.units.numberHelp" />
          <UnitFields />
        </StepForm>
      </Sheet>
    </Page>
  );
}
