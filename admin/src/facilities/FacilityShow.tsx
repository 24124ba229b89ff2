import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FacilityRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Fact, Facts } from '../shared/Facts';
import { Phone } from '../shared/Phone';
import { Section } from '../shared/Section';
import { ShowPage } from '../shared/ShowPage';
import { NetworkLink } from '../villageNetworks/NetworkLink';
import { FacilityReferrals } from './FacilityReferrals';
import { Services } from './Services';

interface Of {
  record: FacilityRowFragment;
}

/** A facility: what it offers, how it is reached, and who was referred to it. */
export default function FacilityShow() {
  const { role } = useViewer();
  return (
    <ShowPage<FacilityRowFragment>
      title={({ name }) => name}
      under={Line}
      content={Facility}
      back={() => (role === 'AGENT' ? '/' : '/facilities')}
    />
  );
}

function Line({ record: { kind, unit } }: Of) {
  const translate = useTranslate();
  return [translate(`enums.FacilityKind.${kind}`), unit.name].join(' · ');
}

function Facility({ record }: Of) {
  const translate = useTranslate();
  const { id, services, village, address, phone, active } = record;
  return (
    <Box sx={{ maxWidth: 860 }}>
      <Section title={translate('types.Facility.services')}>
        <Box sx={{ mt: 0.5, mb: 1.5 }}>
          <Services services={services} />
        </Box>
        <Facts>
          <Fact label="types.Facility.active">{translate(active ? 'shared.form.yes' : 'shared.form.no')}</Fact>
          <Fact label="types.Facility.village">
            {village && (
              <>
                {`${village.name}, ${village.path}`}
                <br />
                <NetworkLink village={village} />
              </>
            )}
          </Fact>
          <Fact label="types.Facility.address">{address}</Fact>
          <Fact label="types.Facility.phone">{phone && <Phone number={phone} />}</Fact>
        </Facts>
      </Section>
      <FacilityReferrals facilityId={id} />
    </Box>
  );
}
