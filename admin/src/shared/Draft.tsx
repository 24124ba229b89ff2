import { Alert, Button } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { keepDraft } from './drafts';
import type { Stored } from './stored';

interface DraftProps {
  name: string;
  /** What the form changes, as it was stored when somebody began to type. */
  seen: Stored | null;
  /** Whether the form began with what was kept. */
  restored: boolean;
  /** Begins the form anew. */
  discard: () => void;
}

/** Keeps what is typed in the form around it, and says where it was put back. */
export function Draft({ name, seen, restored, discard }: DraftProps) {
  const translate = useTranslate();
  const { subscribe } = useFormContext();
  useEffect(
    () =>
      subscribe({
        formState: { values: true, isDirty: true },
        callback: ({ name: field, values, isDirty }) => field && isDirty && keepDraft(name, values, seen),
      }),
    [name, seen, subscribe],
  );
  if (!restored) return null;
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ mb: 1 }}
      action={
        <Button color="inherit" size="small" onClick={discard}>
          {translate('shared.form.draftDiscard')}
        </Button>
      }
    >
      {translate('shared.form.draftRestored')}
    </Alert>
  );
}
