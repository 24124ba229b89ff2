import { Box, Button, Checkbox, FormControlLabel, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import {
  ConfirmImportDocument,
  DiscardImportDocument,
  type ImportPartsFragment,
} from '../../../schema/generated/graphql';
import { AskFirst } from '../shared/AskFirst';
import { useFormat } from '../shared/format';
import { Refusal } from '../shared/Refusal';
import { Sheet } from '../shared/Sheet';
import { useStep } from '../shared/useStep';
import { Counts } from './Counts';

interface ConfirmProps {
  of: ImportPartsFragment;
  /** Maps the columns otherwise. */
  onMap: () => void;
}

/** What confirming will do in numbers, and the button that does it. */
export function Confirm({ of: { id, counts, keptUntil }, onMap }: ConfirmProps) {
  const translate = useTranslate();
  const { number, moment } = useFormat();
  const [skipErrors, setSkipErrors] = useState(false);
  const confirm = useStep(ConfirmImportDocument, { says: 'screens.imports.confirmed' });
  const discard = useStep(DiscardImportDocument, { says: 'screens.imports.discarded' });
  const say = (key: string, words?: object) => translate(`screens.imports.${key}`, words);
  const busy = confirm.busy || discard.busy;
  const { new: made, existing: known, already: there } = counts;
  const words =
    made + known > 0
      ? say('inWords', { made: number(made), known: number(known), there: number(there) })
      : say('nothingNew', { there: number(there) });
  return (
    <Sheet wide>
      <Typography variant="h2">{say('willDo')}</Typography>
      <Counts counts={counts} />
      <Typography variant="body2">{[words, say('kept', { until: moment(keptUntil) })].join(' ')}</Typography>
      {counts.errors > 0 && (
        <FormControlLabel
          control={<Checkbox size="small" checked={skipErrors} onChange={(_, ticked) => setSkipErrors(ticked)} />}
          label={say('skip', { smart_count: counts.errors, count: number(counts.errors) })}
        />
      )}
      <Refusal refusal={confirm.refusal ?? discard.refusal} />
      {confirm.busy && <LinearProgress sx={{ my: 1 }} aria-label={say('confirming')} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <Button variant="contained" disabled={busy} onClick={() => void confirm.take({ id, skipErrors })}>
          {say('confirm')}
        </Button>
        <Button variant="outlined" disabled={busy} onClick={onMap}>
          {say('map')}
        </Button>
        <AskFirst
          label="screens.imports.discard"
          question={say('discardAsk')}
          disabled={busy}
          onYes={() => void discard.take({ id })}
        />
      </Box>
    </Sheet>
  );
}
