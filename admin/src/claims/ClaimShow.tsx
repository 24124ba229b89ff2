import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ClaimRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Downloads } from '../shared/Downloads';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { Section } from '../shared/Section';
import { ShowPage } from '../shared/ShowPage';
import { StatusChip } from '../shared/StatusChip';
import { ClaimPayables } from './ClaimPayables';
import { ClaimSteps } from './ClaimSteps';
import { LeftClaim } from './LeftClaim';
import { Receipts } from './Receipts';
import { useClaimWords } from './useClaimWords';

const listForms = { pdf: 'screens.claims.list.pdf', xlsx: 'screens.claims.list.xlsx' };

interface Of {
  record: ClaimRowFragment;
}

/** A claim: what it holds, and how far it is. */
export default function ClaimShow() {
  const { monthOf, payeeOf } = useClaimWords();
  return (
    <ShowPage<ClaimRowFragment>
      title={(claim) => `${monthOf(claim)} · ${payeeOf(claim)}`}
      under={Under}
      beside={Beside}
      actions={ClaimSteps}
      content={Content}
    />
  );
}

const Under = ({ record }: Of) => record.unit.name;
const Beside = ({ record }: Of) => <StatusChip of="ClaimStatus" value={record.status} />;

function Content({ record }: Of) {
  const translate = useTranslate();
  const { day, rupiah, number } = useFormat();
  const { unit } = useViewer();
  return (
    <Box sx={{ maxWidth: 860 }}>
      <LeftClaim claim={record} />
      <Section title={rupiah(record.rupiah)}>
        <Facts>
          <Fact label="types.Claim.source">{translate(`enums.FundingSource.${record.source}`)}</Fact>
          <Fact label="types.Claim.count">{number(record.count)}</Fact>
          <Fact label="types.Claim.claimedBy">{`${record.claimedBy.name}, ${day(record.claimedOn)}`}</Fact>
          <Fact label="types.Claim.decidedBy">
            {record.decidedBy && `${record.decidedBy.name}, ${day(record.decidedOn)}`}
          </Fact>
          <Fact label="types.Claim.reason">{record.reason}</Fact>
          <Fact label="types.Claim.paidOn">{record.paidOn && day(record.paidOn)}</Fact>
          <Fact label="types.Claim.reference">{record.reference}</Fact>
        </Facts>
        {record.unit.id === unit.id && (record.status === 'APPROVED' || record.status === 'PAID') && (
          <Downloads path={`/payments/${record.month}`} forms={listForms} />
        )}
      </Section>
      <Receipts claim={record} />
      <Section title={translate('screens.claims.holds')}>
        {record.status === 'REJECTED' && (
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 1 }}>{translate('screens.claims.given')}</Box>
        )}
        <ClaimPayables claimId={record.id} />
      </Section>
    </Box>
  );
}
