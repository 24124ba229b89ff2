import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ClientPartsFragment } from '../../../schema/generated/graphql';
import { useMayTake } from '../enrollments/useMayTake';
import { Section } from '../shared/Section';
import { ConsentLine } from './ConsentLine';
import { GiveConsent } from './GiveConsent';
import { WithdrawConsent } from './WithdrawConsent';

/** The consents a client gave, the latest first; one that stands can be withdrawn. */
export function ConsentCard({ client }: { client: ClientPartsFragment }) {
  const translate = useTranslate();
  const may = useMayTake(client.unit);
  const { id, consents } = client;
  return (
    <Section title={translate('screens.consents.title')} actions={may('consents') && <GiveConsent clientId={id} />}>
      {consents.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', py: 0.5 }}>
          {translate('screens.consents.none')}
        </Typography>
      )}
      {consents.toReversed().map((of) => (
        <Box key={of.id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: 1 }}>
          <Box sx={{ flex: '1 1 200px' }}>
            <ConsentLine of={of} />
          </Box>
          {may('consents') && !of.withdrawnOn && <WithdrawConsent consentId={of.id} />}
        </Box>
      ))}
    </Section>
  );
}
