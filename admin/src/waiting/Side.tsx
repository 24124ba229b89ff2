import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { comparable } from './comparable';

interface SideProps {
  /** A key. */
  title: string;
  resource: string;
  values: Record<string, unknown>;
}

/** One side of an entry: what stands on this device, or what Pulih has; the same fields in the same order. */
export function Side({ title, resource, values }: SideProps) {
  const translate = useTranslate();
  const { day } = useFormat();
  const face = comparable[resource];
  if (!face) return null;
  const word = (value: unknown, words: string | null): string => {
    if (words === 'day') return day(value as string);
    return words ? translate(`enums.${words}.${String(value)}`) : String(value);
  };
  const shown = Object.entries(face.fields).map(([field, words]) => {
    const all = [values[field] ?? []].flat().filter((value) => value !== '');
    return [field, all.map((value) => word(value, words)).join(', ')] as const;
  });
  return (
    <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 650, mb: 0.5 }}>
        {translate(title)}
      </Typography>
      <Facts>
        {shown.map(([field, text]) => (
          <Fact key={field} label={`types.${face.type}.${field}`}>
            {text}
          </Fact>
        ))}
      </Facts>
    </Box>
  );
}
