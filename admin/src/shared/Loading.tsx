import { Box, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Content on its way: as many pale lines as it is likely to have. */
export function Loading({ lines = 8 }: { lines?: number }) {
  const translate = useTranslate();
  return (
    <Box component="output" aria-label={translate('shared.list.loading')} sx={{ p: 2, display: 'block' }}>
      {Array.from({ length: lines }, (_, at) => (
        <Skeleton key={at} height={36} sx={{ opacity: 1 - at / (lines + 2) }} />
      ))}
    </Box>
  );
}

/** A screen on its way. */
export const LoadingPage = () => <Loading />;
