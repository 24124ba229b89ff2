import {
  UpdateClientDocument,
  type ClientPartsFragment,
  type UpdateClientInput,
} from '../../../schema/generated/graphql';
import { changed } from '../shared/changed';
import { StepForm } from '../shared/StepForm';
import { UpdateFields } from './UpdateFields';
import { UpdateValue } from './UpdateValue';
import { updateValues } from './updateValues';

interface UpdateFormProps {
  client: ClientPartsFragment;
  leave: () => void;
}

/** The form that changes a client: it sends what differs, and the version it saw. */
export function UpdateForm({ client, leave }: UpdateFormProps) {
  const { id, version } = client;
  return (
    <StepForm
      of="UpdateClientInput"
      document={UpdateClientDocument}
      stored={{ version, values: { ...updateValues(client) } }}
      Value={UpdateValue}
      variables={(values, _, seen) => ({
        id,
        expectedVersion: seen.version,
        input: changed<UpdateClientInput>(values, seen.values),
      })}
      says="screens.clients.edited"
      onDone={leave}
      onCancel={leave}
    >
      <UpdateFields nik={client.identity?.nik ?? null} />
    </StepForm>
  );
}
