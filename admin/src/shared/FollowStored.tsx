import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { Conflict } from './Conflict';
import type { TypeName } from './face';
import type { Stored, ValueInWords } from './stored';

interface FollowStoredProps {
  of: TypeName;
  stored: Stored;
  /** As it was when somebody began to type; null where the next answer is awaited. */
  seen: Stored | null;
  see: (stored: Stored) => void;
  /** Whether the form began with a draft. */
  begun: boolean;
  busy: boolean;
  Value?: ValueInWords | undefined;
}

/** Keeps a form at what is stored until somebody types; from then on both sides stand side by side where they differ. */
export function FollowStored({ of, stored, seen, see, begun, busy, Value }: FollowStoredProps) {
  const { formState, reset } = useFormContext();
  const untouched = !formState.isDirty && !begun;
  const anew = seen === null || (untouched && seen.version !== stored.version);
  useEffect(() => {
    if (!anew) return;
    reset(stored.values);
    see(stored);
  }, [anew, stored, see, reset]);
  if (anew || busy || seen.version === stored.version) return null;
  return <Conflict of={of} seen={seen} stored={stored} onSee={see} Value={Value} />;
}
