import { Box, Button, LinearProgress } from '@mui/material';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch, type FieldValues } from 'react-hook-form';
import { usePhone } from './usePhone';

/** A part of a form that fills a phone's screen. */
export interface Slide {
  /** The fields on it, checked before one goes on. */
  fields: readonly string[];
  content: ReactNode;
  /** Whether it is asked, by what was answered so far; always otherwise. */
  asked?: (values: FieldValues) => boolean;
}

interface SlidesProps {
  slides: readonly Slide[];
  /** Stands under each of them. */
  refusal: ReactNode;
  /** Stands after the last. */
  buttons: ReactNode;
}

const column = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, maxWidth: 560 } as const;

/** The parts of a form: under each other on a desk, one at a time on a phone. */
export function Slides({ slides: all, refusal, buttons }: SlidesProps) {
  const translate = useTranslate();
  const phone = usePhone();
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState(0);
  const part = useRef<HTMLElement>(null);
  const shown = useRef(0);
  const { trigger, formState } = useFormContext();
  const values = useWatch();
  const slides = all.filter(({ asked }) => asked?.(values) ?? true);
  const wrong = slides.findIndex(({ fields }) => fields.some((field) => field in formState.errors));
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    part.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [at]);
  if (formState.submitCount !== tried) {
    setTried(formState.submitCount);
    if (wrong >= 0) setAt(wrong);
  }
  if (!phone)
    return (
      <>
        <Box sx={column}>
          {slides.map(({ fields, content }) => (
            <Box key={fields.join()} sx={column}>
              {content}
            </Box>
          ))}
        </Box>
        {refusal}
        {buttons}
      </>
    );
  const last = at === slides.length - 1;
  const words = translate('shared.form.part', { part: at + 1, of: slides.length });
  const on = async () => (await trigger([...(slides[at]?.fields ?? [])])) && setAt(at + 1);
  return (
    <>
      <LinearProgress
        variant="determinate"
        value={((at + 1) / slides.length) * 100}
        aria-label={words}
        sx={{ mb: 2, borderRadius: 1 }}
      />
      <Box
        key={at}
        ref={part}
        component="section"
        aria-label={words}
        tabIndex={-1}
        sx={{ ...column, minHeight: '46vh', alignContent: 'start', outline: 'none' }}
      >
        {slides[at]?.content}
      </Box>
      {refusal}
      {last ? buttons : <Way label="shared.form.next" primary onClick={() => void on()} />}
      {at > 0 && <Way label="shared.form.back" onClick={() => setAt(at - 1)} />}
    </>
  );
}

interface WayProps {
  label: string;
  primary?: boolean;
  onClick: () => void;
}

function Way({ label, primary = false, onClick }: WayProps) {
  const translate = useTranslate();
  return (
    <Button fullWidth size="large" variant={primary ? 'contained' : 'text'} onClick={onClick} sx={{ mt: 1 }}>
      {translate(label)}
    </Button>
  );
}
