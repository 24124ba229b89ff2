import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';

interface AskFirstProps extends Pick<ButtonProps, 'variant' | 'color' | 'disabled' | 'startIcon'> {
  /** Word on the button and in the title of the question, a key. */
  label: string;
  /** What will happen, in words. */
  question: string;
  onYes: () => void;
}

/** A button for a step that cannot be taken back: it asks before. */
export function AskFirst({ label, question, onYes, ...button }: AskFirstProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const yes = () => {
    setOpen(false);
    onYes();
  };
  return (
    <>
      <Button color="inherit" {...button} onClick={() => setOpen(true)}>
        {translate(label)}
      </Button>
      <Confirm
        isOpen={open}
        title={label}
        content={question}
        confirm={label}
        cancel="shared.form.back"
        ConfirmIcon={Nothing}
        CancelIcon={Nothing}
        onConfirm={yes}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

const Nothing = () => null;
