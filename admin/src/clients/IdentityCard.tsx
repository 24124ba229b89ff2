import EditOutlined from '@mui/icons-material/EditOutlined';
import WarningAmber from '@mui/icons-material/WarningAmber';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { ClientPartsFragment } from '../../../schema/generated/graphql';
import { useMayTake } from '../enrollments/useMayTake';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Phone } from '../shared/Phone';
import { Section } from '../shared/Section';

/** Who a client is, for those who may know; for others, why it is not shown. */
export function IdentityCard({ client }: { client: ClientPartsFragment }) {
  const translate = useTranslate();
  const { day } = useFormat();
  const may = useMayTake(client.unit);
  const { id, identity } = client;
  const say = (key: string) => translate(`screens.clients.${key}`);
  const edit = identity && may('clients') && (
    <Button size="small" component={To} to={`/clients/${id}`} startIcon={<EditOutlined />}>
      {say('edit')}
    </Button>
  );
  return (
    <Section title={say('identity')} actions={edit}>
      {identity ? (
        <Facts>
          <Fact label="types.ClientIdentity.name">{identity.name}</Fact>
          <Fact label="types.ClientIdentity.nik">
            {identity.nik}
            {identity.nikAgrees === false && <Warning>{say('nikDisagrees')}</Warning>}
          </Fact>
          <Fact label="types.ClientIdentity.bornOn">{day(identity.bornOn)}</Fact>
          <Fact label="types.ClientIdentity.address">{identity.address}</Fact>
          <Fact label="types.ClientIdentity.phone">{identity.phone && <Phone number={identity.phone} />}</Fact>
          {identity.family.map(({ name, relation, phone }) => (
            <Fact key={name + relation} label="types.FamilyContact._">
              {`${name} (${relation}) `}
              {phone && <Phone number={phone} />}
            </Fact>
          ))}
        </Facts>
      ) : (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {say('hidden')}
        </Typography>
      )}
    </Section>
  );
}

const Warning = ({ children }: { children: string }) => (
  <Box sx={{ display: 'flex', gap: 0.5, color: 'warning.main', fontSize: '0.8125rem', '& svg': { fontSize: 18 } }}>
    <WarningAmber />
    <span>{children}</span>
  </Box>
);
