import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Button } from '@mui/material';
import { required, TextInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import {
  CallOffSupervisionDocument,
  MoveSupervisionDocument,
  type SupervisionVisitRowFragment,
} from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { DayInput } from '../shared/DayInput';
import { StepDialog } from '../shared/StepDialog';

const must = required();

/** What can be done with a visit: recorded or called off by who planned it, printed by everybody. */
export function VisitSteps({ record: { id, version, status, supervisor } }: { record: SupervisionVisitRowFragment }) {
  const translate = useTranslate();
  const { role, unit } = useViewer();
  const open = role === 'SUPERVISOR' && unit.id === supervisor.id && status === 'PLANNED';
  return (
    <>
      <Button onClick={() => print()} startIcon={<PrintOutlined />} color="inherit">
        {translate('screens.supervisionVisits.print')}
      </Button>
      {open && (
        <StepDialog
          of="SupervisionVisit"
          label="screens.supervisionVisits.callOff"
          document={CallOffSupervisionDocument}
          variables={({ calledOffBecause }) => ({ id, reason: calledOffBecause as string })}
          fields={{ reason: 'calledOffBecause' }}
        >
          <TextInput source="calledOffBecause" validate={must} multiline helperText={false} />
        </StepDialog>
      )}
      {open && (
        <StepDialog
          of="SupervisionMove"
          label="screens.supervisionVisits.move"
          document={MoveSupervisionDocument}
          variables={({ plannedOn, reason }) => ({
            ...{ id, expectedVersion: version },
            ...{ plannedOn: plannedOn as string, reason: reason as string },
          })}
          says="screens.supervisionVisits.moved"
        >
          <DayInput source="plannedOn" label="types.SupervisionVisit.plannedOn" ahead blank validate={must} />
          <TextInput source="reason" validate={must} multiline helperText={false} />
        </StepDialog>
      )}
      {open && (
        <Button variant="contained" component={Link} to={`/supervisionVisits/${id}`}>
          {translate('screens.supervisionVisits.hold')}
        </Button>
      )}
    </>
  );
}
