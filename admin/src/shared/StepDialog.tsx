import { Button, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { BarredButton } from './BarredButton';
import { StepForm } from './StepForm';
import type { StepFormProps } from './stepFormProps';
import { useAhead } from './useAhead';
import { usePhone } from './usePhone';

interface StepDialogProps<Data, Variables> extends Omit<StepFormProps<Data, Variables>, 'onCancel'> {
  /** Word on the button that opens it, a key. */
  label: string;
  icon?: ReactNode;
  variant?: 'contained' | 'outlined' | 'text';
  size?: 'small' | 'medium';
  /** Heading of the form, a key; the word on the button otherwise. */
  title?: string;
  /** How the form could best be answered: asked before it is opened, so that the button says what stands in the way. */
  ahead?: object;
}

/** A button that opens the form of a step; on a phone the form takes the whole screen. */
export function StepDialog<Data, Variables>(props: StepDialogProps<Data, Variables>) {
  const { label, icon, variant = 'outlined', size = 'medium', title = label, ahead, onDone, ...form } = props;
  const translate = useTranslate();
  const phone = usePhone();
  const heading = useId();
  const [open, setOpen] = useState(false);
  const decision = useAhead(form, ahead) ?? form.decision;
  const close = () => setOpen(false);
  const done = (data: Data) => {
    close();
    onDone?.(data);
  };
  if (decision?.allowed === false && !open)
    return <BarredButton label={label} variant={variant} size={size} decision={decision} />;
  return (
    <>
      <Button variant={variant} size={size} startIcon={icon} onClick={() => setOpen(true)}>
        {translate(label)}
      </Button>
      <Dialog open={open} onClose={close} fullScreen={phone} fullWidth maxWidth="sm" aria-labelledby={heading}>
        <DialogTitle id={heading}>{translate(title)}</DialogTitle>
        <DialogContent>
          <StepForm {...form} decision={decision} onDone={done} onCancel={close} save={form.save ?? label} />
        </DialogContent>
      </Dialog>
    </>
  );
}
