import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PrisonStayRowFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { nameOf } from '../shared/PersonOrCode';
import { Owed } from './Owed';

/** A client in prison on a phone. */
export function PrisonStayCard({ record }: { record: PrisonStayRowFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { client, prison, sentenceUntil, releasedOn } = record;
  const end = releasedOn ? 'released' : 'ends';
  return (
    <Box sx={{ display: 'grid', gap: 0.25, fontSize: '0.875rem' }}>
      <Box sx={{ fontSize: '1rem', fontWeight: 600 }}>{nameOf(client)}</Box>
      <Box sx={{ color: 'text.secondary' }}>
        {`${prison} · ${translate(`screens.prisonStays.${end}`, { day: day(releasedOn ?? sentenceUntil) })}`}
      </Box>
      <Owed stay={record} />
    </Box>
  );
}
