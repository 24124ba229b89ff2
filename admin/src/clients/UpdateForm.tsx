import { useState } from 'react';
import {
  UpdateClientDocument,
  type ClientPartsFragment,
  type UpdateClientInput,
} from '../../../schema/generated/graphql';
import { changed } from '../shared/changed';
import { StepForm } from '../shared/StepForm';
import { Conflict } from './Conflict';
import { UpdateFields } from './UpdateFields';
import { updateValues } from './updateValues';

interface UpdateFormProps {
  client: ClientPartsFragment;
  /** Reads the client anew. */
  reread: () => void;
  leave: () => void;
}

/** The form that changes a client: it sends what differs, and the version it saw. */
export function UpdateForm({ client, reread, leave }: UpdateFormProps) {
  const [first] = useState(() => updateValues(client));
  const [seen, setSeen] = useState(client);
  return (
    <StepForm
      of="UpdateClientInput"
      document={UpdateClientDocument}
      defaults={first}
      variables={(values) => ({
        id: seen.id,
        expectedVersion: seen.version,
        input: changed<UpdateClientInput>(values, updateValues(seen)),
      })}
      says="screens.clients.edited"
      onDone={leave}
      onRefused={({ field }) => field === 'expectedVersion' && reread()}
      onCancel={leave}
    >
      <UpdateFields nik={seen.identity?.nik ?? null} />
      <Conflict seen={seen} stored={client} onSee={setSeen} />
    </StepForm>
  );
}
