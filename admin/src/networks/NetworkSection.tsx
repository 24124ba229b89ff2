import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ClientPartsFragment } from '../../../schema/generated/graphql';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';

/** Whether the map of a client's contacts is drawn, and the way to it; nothing for who may not know. */
export function NetworkSection({ client: { id, identity, networkMap } }: { client: ClientPartsFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  if (!identity) return null;
  const drawn = networkMap && { smart_count: networkMap.contacts.length, day: day(networkMap.drawnOn) };
  return (
    <Section
      title={translate('screens.networks.section')}
      actions={
        <Button size="small" component={Link} to={`/networks/${id}`}>
          {translate('screens.networks.show')}
        </Button>
      }
    >
      <Typography variant="body2" sx={{ color: drawn ? 'text.primary' : 'text.secondary' }}>
        {drawn ? translate('screens.networks.count', drawn) : translate('screens.networks.none')}
      </Typography>
    </Section>
  );
}
