import { required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import {
  MayTrainInPrisonDocument,
  RecordPrisonTrainingDocument,
  RecordReleaseDocument,
} from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { RuleSays } from '../rules/RuleSays';
import { DayInput } from '../shared/DayInput';
import { EnumInput } from '../shared/EnumInput';
import { StepDialog } from '../shared/StepDialog';
import type { Stay } from './stay';

const must = required();

/** What can be recorded of a time in prison by the unit whose client it is. */
export function StaySteps({ record: { id, unit, releasedOn } }: { record: Stay }) {
  if (useViewer().unit.id !== unit.id) return null;
  return (
    <>
      <StepDialog
        of="RecordPrisonTrainingInput"
        document={RecordPrisonTrainingDocument}
        preview={MayTrainInPrisonDocument}
        label="screens.prisonStays.train"
        given={{ stayId: id }}
        variant="contained"
      >
        <EnumInput of="PrisonProgramme" source="programme" validate={must} />
        <Trade />
        <DayInput source="beganOn" validate={must} />
        <TextInput source="note" multiline helperText={false} />
      </StepDialog>
      {!releasedOn && (
        <StepDialog
          of="PrisonStay"
          document={RecordReleaseDocument}
          label="screens.prisonStays.release"
          variables={({ releasedOn: on }) => ({ id, on: on as string })}
          fields={{ on: 'releasedOn' }}
        >
          <RuleSays code="prison.release" />
          <DayInput source="releasedOn" validate={must} />
        </StepDialog>
      )}
    </>
  );
}

function Trade() {
  const programme = useWatch({ name: 'programme' }) as string | undefined;
  return programme === 'SELF_RELIANCE' ? <EnumInput of="PrisonTrade" source="trade" validate={must} /> : null;
}
