import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { ReferralPartsFragment } from '../../../schema/generated/graphql';
import { clientPath, OfClient } from '../clients/ClientLink';
import { CorrectButtons } from '../corrections/CorrectButtons';
import { Corrections } from '../corrections/Corrections';
import { Fact, Facts } from '../shared/Facts';
import { Section } from '../shared/Section';
import { ShowPage } from '../shared/ShowPage';
import { StatusChip } from '../shared/StatusChip';
import { Age } from './Age';
import { Path } from './Path';
import { ReferralConsent } from './ReferralConsent';

interface Of {
  record: ReferralPartsFragment;
}

/** A referral: how far it came, what can be done now, and the consent it stands on. */
export default function ReferralShow() {
  const translate = useTranslate();
  return (
    <ShowPage<ReferralPartsFragment>
      title={({ need }) => translate('screens.referrals.one', { need: translate(`enums.Need.${need}`) })}
      under={OfClient}
      beside={Stands}
      content={Referral}
      actions={Correct}
      back={({ client }) => clientPath(client)}
    />
  );
}

const Stands = ({ record }: Of) => (
  <>
    <StatusChip of="ReferralStatus" value={record.status} />
    <Box sx={{ fontSize: '0.875rem' }}>
      <Age record={record} />
    </Box>
  </>
);

const Correct = ({ record }: { record: ReferralPartsFragment }) => (
  <CorrectButtons kind="REFERRAL" record={record} form={false} />
);

function Referral({ record }: Of) {
  const translate = useTranslate();
  const { need, facility, reason, note, unit } = record;
  return (
    <Box sx={{ maxWidth: 860 }}>
      <Corrections record={record} />
      <Path referral={record} />
      <ReferralConsent referral={record} />
      <Section title={translate('types.Referral._', { smart_count: 1 })}>
        <Facts>
          <Fact label="types.Referral.need">{translate(`enums.Need.${need}`)}</Fact>
          <Fact label="types.Referral.facility">
            <Link component={To} to={`/facilities/${facility.id}/show`}>
              {facility.name}
            </Link>
          </Fact>
          <Fact label="types.Referral.reason">{reason}</Fact>
          <Fact label="types.Referral.note">{note}</Fact>
          <Fact label="types.Referral.unit">{unit.name}</Fact>
        </Facts>
      </Section>
    </Box>
  );
}
