import { Typography } from '@mui/material';
import { NumberInput, required, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { RecordAreaMapDocument } from '../../../schema/generated/graphql';
import { RuleSays } from '../rules/RuleSays';
import { DayInput } from '../shared/DayInput';
import { Page } from '../shared/Page';
import { Sheet } from '../shared/Sheet';
import { StepForm } from '../shared/StepForm';
import { TickInput } from '../shared/TickInput';
import { VillageInput } from '../shared/VillageInput';
import { EntryInputs, ReadinessInputs } from './MapInputs';
import { entriesOf, informantKinds, informantsOf, readinessOf } from './mapOf';

const must = required();

/** Records the map of a village: who made it, what is known, and how it was made ready. */
export default function AreaMapCreate() {
  const translate = useTranslate();
  const go = useNavigate();
  const villageCode = useSearchParams()[0].get('villageCode');
  return (
    <Page title={translate('screens.areaMaps.record')} back="/areaMaps">
      <Sheet>
        <StepForm
          of="RecordAreaMapInput"
          document={RecordAreaMapDocument}
          defaults={{ workingGroup: 0, knowsTheArea: false, ...(villageCode && { villageCode }) }}
          variables={(values, id) => ({
            input: {
              id,
              villageCode: values.villageCode as string,
              mappedOn: values.mappedOn as string,
              knowsTheArea: values.knowsTheArea as boolean,
              workingGroup: values.workingGroup as number,
              informants: informantsOf(values),
              entries: entriesOf(values),
              ...readinessOf(values),
            },
          })}
          draft="areaMap"
          save="screens.areaMaps.record"
          says="screens.areaMaps.recorded"
          onDone={({ recordAreaMap: { id } }) => void go(`/areaMaps/${id}/show`)}
          onCancel={() => void go('/areaMaps')}
        >
          <VillageInput source="villageCode" validate={must} />
          <DayInput source="mappedOn" validate={must} />
          <RuleSays code="mapping.participants" />
          <TickInput source="knowsTheArea" />
          <Typography variant="h3">{translate('types.AreaMap.informants')}</Typography>
          {informantKinds.map((kind) => (
            <NumberInput
              key={kind}
              source={`counts.${kind}`}
              label={`enums.InformantKind.${kind}`}
              min={0}
              max={20}
              helperText={false}
            />
          ))}
          <NumberInput source="workingGroup" min={0} max={100} validate={must} helperText={false} />
          <RuleSays code="mapping.ready" />
          <ReadinessInputs />
          <EntryInputs />
        </StepForm>
      </Sheet>
    </Page>
  );
}
