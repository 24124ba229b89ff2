import { Box, Button } from '@mui/material';
import { useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { SaveButton, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import type { DecisionPartsFragment } from '../../../schema/generated/graphql';
import type { ApiRefusal } from '../api/refusal';
import { barredSx } from './barred';
import { Preview } from './Preview';
import { Refusal } from './Refusal';
import { Slides, type Slide } from './Slides';
import { useForeseen, type PreviewDocument } from './useForeseen';

/** What stands in a form of a step, and how far the step has come. */
interface StepPartsProps<Variables> {
  preview: PreviewDocument<Variables> | undefined;
  decision: DecisionPartsFragment | null | undefined;
  variables: (values: FieldValues) => Variables;
  /** What the step was refused for, and with what. */
  refused: { refusal: ApiRefusal; with: string } | null;
  busy: boolean;
  save: string;
  onCancel: (() => void) | undefined;
  wide: boolean;
  slides: readonly Slide[] | undefined;
  children: ReactNode;
}

/** The fields of a step, what the guideline still asks for, and its button, which is barred until nothing is missing. */
export function StepParts<Variables>(props: StepPartsProps<Variables>) {
  const { preview, decision, variables, refused, busy, save, onCancel, wide, slides, children } = props;
  const translate = useTranslate();
  const told = useRef<HTMLDivElement>(null);
  const reason = useId();
  const foreseen = useForeseen(preview, variables);
  const barred = foreseen.decision?.allowed === false;
  const guard = (event: MouseEvent) => {
    if (!barred || !foreseen.settled) return;
    event.preventDefault();
    told.current?.focus();
  };
  const says = refused && (!barred || refused.with === foreseen.now) ? refused.refusal : null;
  const findings = (
    <Box ref={told} id={reason} tabIndex={-1} aria-live="polite" sx={{ mt: 1.5, outline: 'none', scrollMargin: 80 }}>
      {says ? <Refusal refusal={says} /> : <Preview decision={foreseen.decision ?? decision} />}
    </Box>
  );
  const buttons = (
    <Box sx={{ display: 'flex', gap: 1, mt: 2, flexDirection: { xs: 'column', sm: 'row' } }}>
      <SaveButton
        label={save}
        alwaysEnable={!busy}
        disabled={busy}
        icon={<></>}
        onClick={guard}
        {...(barred && { 'aria-disabled': true, 'aria-describedby': reason, sx: barredSx })}
      />
      {onCancel && (
        <Button color="inherit" onClick={onCancel} sx={{ display: { xs: slides ? 'none' : 'flex', sm: 'flex' } }}>
          {translate('shared.form.cancel')}
        </Button>
      )}
    </Box>
  );
  if (slides) return <Slides slides={slides} refusal={findings} buttons={buttons} />;
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1, ...(!wide && { maxWidth: 560 }) }}>
        {children}
      </Box>
      {findings}
      {buttons}
    </>
  );
}
