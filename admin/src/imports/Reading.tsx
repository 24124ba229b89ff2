import { LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ImportPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { Sheet } from '../shared/Sheet';

/** A list that is being read, and how far it is. */
export function Reading({ of: { job } }: { of: ImportPartsFragment }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const words = translate('screens.imports.reading');
  return (
    <Sheet>
      <Typography sx={{ mb: 1 }}>{words}</Typography>
      <LinearProgress
        aria-label={words}
        {...(job?.total ? { variant: 'determinate', value: job.percent } : { variant: 'indeterminate' })}
      />
      {!!job?.total && (
        <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
          {translate('screens.imports.readSoFar', { done: number(job.done), total: number(job.total) })}
        </Typography>
      )}
    </Sheet>
  );
}
