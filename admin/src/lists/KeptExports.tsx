import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { KeptExportsDocument } from '../../../schema/generated/graphql';
import { Downloads } from '../shared/Downloads';
import { useFormat } from '../shared/format';
import { useAnswer } from '../shared/useAnswer';

const stillThere = ({ keptUntil }: { keptUntil?: string | null }) => !!keptUntil && Date.parse(keptUntil) > Date.now();

/** The files of a list that were written before and are still there. */
export function KeptExports({ list }: { list: string }) {
  const translate = useTranslate();
  const { number, moment } = useFormat();
  const { data } = useAnswer(KeptExportsDocument, { filter: { list } });
  const kept = data?.listExports.nodes.filter(stillThere) ?? [];
  if (kept.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography variant="h3">{translate('screens.lists.before')}</Typography>
      {kept.map(({ id, recordedAt, rows, form }) => (
        <Box key={id} sx={{ borderTop: 1, borderColor: 'divider', mt: 1, pt: 1 }}>
          <Typography variant="body2">
            {translate('screens.lists.line', {
              at: moment(recordedAt),
              form,
              smart_count: rows ?? 0,
              count: number(rows),
            })}
          </Typography>
          <Downloads path={`/exports/${id}`} forms={{ file: 'screens.lists.download' }} />
        </Box>
      ))}
    </Box>
  );
}
