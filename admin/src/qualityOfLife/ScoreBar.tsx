import { Box } from '@mui/material';

interface ScoreBarProps {
  score: number | null | undefined;
  /** Where the line stands from which on a score is good. */
  good: number | null;
  /** An earlier measurement. */
  pale?: boolean;
}

/** A score from 0 to 100 as a bar. */
export function ScoreBar({ score, good, pale = false }: ScoreBarProps) {
  return (
    <Box sx={{ position: 'relative', height: 9, mb: '2px', bgcolor: 'action.selected', borderRadius: '2px' }}>
      <Box
        sx={{
          height: '100%',
          width: `${score ?? 0}%`,
          borderRadius: '2px',
          bgcolor: 'primary.main',
          opacity: pale ? 0.45 : 1,
        }}
      />
      {good !== null && (
        <Box sx={{ position: 'absolute', left: `${good}%`, top: -2, bottom: -2, width: 2, bgcolor: 'text.primary' }} />
      )}
    </Box>
  );
}
