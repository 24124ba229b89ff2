import { useState } from 'react';
import { minLength, PasswordInput, required } from 'react-admin';
import { ChangePasswordDocument, type ChangePasswordInput } from '../../../schema/generated/graphql';
import { StepForm } from '../shared/StepForm';

/** The API takes no shorter one. */
const SHORTEST = 12;
const must = required();
const long = [must, minLength(SHORTEST)];

const same = (again: string, { next }: { next?: string }) => (again === next ? undefined : 'screens.profile.notSame');

/** Replaces one's own password. */
export function PasswordForm() {
  const [times, setTimes] = useState(0);
  return (
    <StepForm
      key={times}
      of="ChangePasswordInput"
      document={ChangePasswordDocument}
      variables={({ current, next }) => ({ input: { current, next } as ChangePasswordInput })}
      save="screens.profile.change"
      says="screens.profile.changed"
      onDone={() => setTimes(times + 1)}
    >
      <PasswordInput source="current" validate={must} autoComplete="current-password" helperText={false} />
      <PasswordInput
        source="next"
        validate={long}
        autoComplete="new-password"
        helperText="screens.profile.passwordHelp"
      />
      <PasswordInput
        source="again"
        label="screens.profile.again"
        validate={[must, same]}
        autoComplete="new-password"
        helperText={false}
      />
    </StepForm>
  );
}
