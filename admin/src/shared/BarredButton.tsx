import Block from '@mui/icons-material/Block';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Tooltip, type ButtonProps } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DecisionPartsFragment } from '../../../schema/generated/graphql';
import { whyNot } from './inTheWay';
import { barredSx } from './barred';
import { Preview } from './Preview';

interface BarredButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  /** Word on the button of the step, a key. */
  label: string;
  /** Why the step may not be taken now. */
  decision: DecisionPartsFragment;
}

/** The button of a step that may not be taken now: it says why, to a pointer, to a finger and to the keyboard. */
export function BarredButton({ label, decision, ...button }: BarredButtonProps) {
  const translate = useTranslate();
  const heading = useId();
  const [open, setOpen] = useState(false);
  const why = whyNot(decision);
  const close = () => setOpen(false);
  return (
    <>
      <Tooltip title={why.join(' ')} describeChild>
        <Button
          {...button}
          startIcon={<Block />}
          aria-disabled
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
          sx={barredSx}
        >
          {translate(label)}
        </Button>
      </Tooltip>
      <Dialog open={open} onClose={close} fullWidth maxWidth="sm" aria-labelledby={heading}>
        <DialogTitle id={heading}>{translate('shared.barred.title', { step: translate(label) })}</DialogTitle>
        <DialogContent>
          <Preview decision={decision} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{translate('shared.barred.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
