import { Box, FormControlLabel, Switch } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate, useUnselectAll } from 'react-admin';
import { ClaimTotalsDocument, type ClaimRowFragment, type ClaimStatus } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { useAnswer } from '../shared/useAnswer';
import { DecideSteps, type Chosen } from './DecideSteps';

/** Decides on the chosen claims, or on all behind the filter: all of them or none, after saying how many and how much. */
export function BulkSteps() {
  const translate = useTranslate();
  const { number, rupiah } = useFormat();
  const { data = [], selectedIds = [], filterValues } = useListContext<ClaimRowFragment>();
  const unselect = useUnselectAll('claims');
  const [whole, setWhole] = useState(false);
  const filter = { ...filterValues, own: false };
  const { data: answer } = useAnswer(ClaimTotalsDocument, { filter }, { keep: true });
  const totals = answer?.claimTotals ?? [];
  const picked = data.filter(({ id }) => selectedIds.includes(id));
  const chosen = whole ? totals : picked;
  const [status, ...others] = [...new Set(chosen.map((one) => one.status))];
  const count = whole ? totals.reduce((sum, one) => sum + one.count, 0) : picked.length;
  const sum = chosen.reduce((total, one) => total + one.rupiah, 0);
  const claims: Chosen = whole ? { filter, count } : { ids: picked.map(({ id }) => id) };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, color: 'text.primary' }}>
      <FormControlLabel
        sx={{ ml: 0 }}
        control={<Switch size="small" checked={whole} onChange={(_, checked) => setWhole(checked)} />}
        label={translate('screens.claims.whole', { count: number(totals.reduce((all, one) => all + one.count, 0)) })}
      />
      {status && others.length === 0 && decidable.includes(status) ? (
        <DecideSteps status={status} claims={claims} size="small" onDone={() => unselect()}>
          {translate('screens.claims.several', { count: number(count), rupiah: rupiah(sum) })}
        </DecideSteps>
      ) : (
        translate('screens.claims.mixed')
      )}
    </Box>
  );
}

const decidable: readonly ClaimStatus[] = ['CLAIMED', 'APPROVED'];
