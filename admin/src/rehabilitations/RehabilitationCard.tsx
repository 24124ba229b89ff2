import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ClientPartsFragment } from '../../../schema/generated/graphql';
import { useMayTake } from '../enrollments/useMayTake';
import { Section } from '../shared/Section';
import { RecordRehabilitation } from './RecordRehabilitation';
import { RehabilitationLine } from './RehabilitationLine';

/** The rehabilitations a client went through, the latest first. */
export function RehabilitationCard({ client }: { client: ClientPartsFragment }) {
  const translate = useTranslate();
  const may = useMayTake(client.unit);
  const { id, rehabilitations } = client;
  const record = may('rehabilitations') && <RecordRehabilitation clientId={id} />;
  return (
    <Section title={translate('screens.rehabilitations.title')} actions={record}>
      {rehabilitations.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', py: 0.5 }}>
          {translate('screens.rehabilitations.none')}
        </Typography>
      )}
      {rehabilitations.toReversed().map((of) => (
        <RehabilitationLine key={of.id} of={of} may={may('rehabilitations')} />
      ))}
    </Section>
  );
}
