import { Box, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as To, useNavigate } from 'react-router-dom';
import type { ClientPartsFragment } from '../../../../schema/generated/graphql';
import { ClientLink, clientPath } from '../../clients/ClientLink';
import { ConsentLine } from '../../consents/ConsentLine';
import { RehabilitationLine } from '../../rehabilitations/RehabilitationLine';
import { Page } from '../../shared/Page';
import { BeginSteps, type BeginStep } from './BeginSteps';
import { ConsentStep } from './ConsentStep';
import { EnrollStep } from './EnrollStep';
import { RehabilitationStep } from './RehabilitationStep';

/** Leads a registered client to the enrollment; what was recorded before is offered, and what was saved stays. */
export function BeginCourse({ client }: { client: ClientPartsFragment }) {
  const translate = useTranslate();
  const go = useNavigate();
  const [rehabilitationId, setRehabilitation] = useState<string | null>(null);
  const [consentId, setConsent] = useState<string | null>(null);
  const rehabilitation = client.rehabilitations.find(({ id }) => id === rehabilitationId);
  const consent = client.consents.find(({ id }) => id === consentId);
  const at: BeginStep = !rehabilitation ? 'rehabilitation' : !consent ? 'consent' : 'enrollment';
  const say = (key: string) => translate(`screens.enrollments.begin.${key}`);
  const again = (clear: () => void) => (
    <Link component="button" type="button" variant="body2" onClick={clear}>
      {say('change')}
    </Link>
  );
  const told = {
    client: <ClientLink client={client} />,
    ...(rehabilitation && {
      rehabilitation: (
        <Box>
          <RehabilitationLine of={rehabilitation} /> {again(() => setRehabilitation(null))}
        </Box>
      ),
    }),
    ...(consent && {
      consent: (
        <Box>
          <ConsentLine of={consent} /> {again(() => setConsent(null))}
        </Box>
      ),
    }),
  };
  return (
    <Page title={say('title')} under={<ClientLink client={client} />} back={clientPath(client)}>
      <BeginSteps at={at} told={told}>
        {!rehabilitation && <RehabilitationStep client={client} onDone={setRehabilitation} />}
        {rehabilitation && !consent && <ConsentStep client={client} onDone={setConsent} />}
        {rehabilitation && consent && (
          <EnrollStep
            client={client}
            rehabilitation={rehabilitation}
            consent={consent}
            onDone={() => void go(clientPath(client))}
          />
        )}
      </BeginSteps>
      <Typography variant="body2" sx={{ mt: 1.5, color: 'text.secondary' }}>
        <Link component={To} to={clientPath(client)}>
          {say('later')}
        </Link>
        {` · ${say('laterText')}`}
      </Typography>
    </Page>
  );
}
