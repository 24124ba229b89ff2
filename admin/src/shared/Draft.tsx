import { Alert, Button } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { draftOf, forgetDraft, keepDraft } from './drafts';

/** Keeps what is typed in the form around it, and puts it back after the page was left. */
export function Draft({ name }: { name: string }) {
  const translate = useTranslate();
  const { reset, subscribe, formState } = useFormContext();
  const [restored, setRestored] = useState(() => draftOf(name) !== null);
  useEffect(() => {
    const kept = draftOf(name);
    if (kept) reset(kept, { keepDefaultValues: true });
    return subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => isDirty && keepDraft(name, values),
    });
  }, [name, reset, subscribe]);
  const discard = () => {
    forgetDraft(name);
    reset(formState.defaultValues);
    setRestored(false);
  };
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
