import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { UrineTestPartsFragment } from '../../../schema/generated/graphql';
import { StatusChip } from '../shared/StatusChip';

/** The result of each substance that was tested. */
export function Substances({ results }: Pick<UrineTestPartsFragment, 'results'>) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 0.5, alignItems: 'center' }}>
      {results.flatMap(({ substance, result }) => [
        <span key={substance}>{translate(`enums.Substance.${substance}`)}</span>,
        <span key={`${substance}.result`}>
          <StatusChip of="TestResult" value={result} />
        </span>,
      ])}
    </Box>
  );
}
