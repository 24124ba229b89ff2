import { Box } from '@mui/material';

/** A sentence and where it stands. */
export interface Quoted {
  says: string;
  place: string;
  title: string;
}

/** A sentence of a guideline in its own words, and its place. */
export function Quote({ says, place, title }: Quoted) {
  return (
    <Box
      component="blockquote"
      lang="id"
      sx={{
        m: 0,
        overflowWrap: 'anywhere',
        my: 1,
        pl: 1.5,
        borderLeft: 3,
        borderColor: 'primary.main',
        fontSize: '0.875rem',
      }}
    >
      “{says}”
      <Box component="cite" sx={{ display: 'block', mt: 0.25, color: 'text.secondary', fontStyle: 'normal' }}>
        {title}, {place}
      </Box>
    </Box>
  );
}
