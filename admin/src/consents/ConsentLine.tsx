import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ConsentPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';

/** A consent in short: for what, to whom, by whom it was signed, from when to when. */
export function ConsentLine({ of }: { of: ConsentPartsFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const { purpose, need, receiver, what, signedBy, givenOn, expiresOn, withdrawnOn, withdrawalReason } = of;
  const say = (key: string, words?: object) => translate(`screens.consents.${key}`, words);
  const title = [
    translate(`enums.ConsentPurpose.${purpose}`),
    need && translate(`enums.Need.${need}`),
    receiver?.name,
  ].filter(Boolean);
  const days = [
    say('since', { day: day(givenOn) }),
    expiresOn && say('until', { day: day(expiresOn) }),
    translate(`enums.Signer.${signedBy}`),
  ].filter(Boolean);
  return (
    <Box sx={{ fontSize: '0.875rem', py: 0.5 }}>
      <Box sx={{ fontWeight: 500, textDecoration: withdrawnOn ? 'line-through' : 'none' }}>{title.join(' · ')}</Box>
      {what && <Box sx={{ color: 'text.secondary' }}>{what}</Box>}
      <Box sx={{ color: 'text.secondary' }}>{days.join(' · ')}</Box>
      {withdrawnOn && (
        <Box sx={{ color: 'warning.main' }}>
          {[say('ended', { day: day(withdrawnOn) }), withdrawalReason].filter(Boolean).join(': ')}
        </Box>
      )}
    </Box>
  );
}
