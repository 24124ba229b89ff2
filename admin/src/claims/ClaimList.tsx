import { DataTable, useTranslate } from 'react-admin';
import type { ClaimRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Empty } from '../shared/Empty';
import { EnumsInput } from '../shared/EnumsInput';
import { useFormat } from '../shared/format';
import { ListPage } from '../shared/ListPage';
import { PeriodInputs } from '../shared/PeriodInputs';
import { RecordLink } from '../shared/RecordLink';
import { Records } from '../shared/Records';
import { StatusChip } from '../shared/StatusChip';
import { UnitsInput } from '../shared/UnitsInput';
import { BulkSteps } from './BulkSteps';
import { ClaimCard } from './ClaimCard';
import { ClaimTotals } from './ClaimTotals';
import { OpenClaim } from './OpenClaim';
import { OpenClaims } from './OpenClaims';
import { useClaimWords } from './useClaimWords';

const Col = DataTable.Col<ClaimRowFragment>;

/** Claims: what was asked for, approved and paid. */
export default function ClaimList() {
  const translate = useTranslate();
  const { number } = useFormat();
  const { monthOf, payeeOf } = useClaimWords();
  const { units, role } = useViewer();
  const say = (key: string) => translate(`screens.claims.${key}`);
  return (
    <ListPage
      title={translate('types.Claim._', { smart_count: 2 })}
      under={say('about')}
      actions={
        <>
          <OpenClaims />
          <OpenClaim />
        </>
      }
      filters={
        <>
          <EnumsInput of="ClaimStatus" source="statuses" label="types.ClaimFilter.statuses" />
          <EnumsInput of="FundingSource" source="sources" label="types.ClaimFilter.sources" />
          <UnitsInput source="unitIds" label="types.ClaimFilter.unitIds" />
          <PeriodInputs />
        </>
      }
      empty={<Empty text={say('empty')} />}
      sort={{ field: 'month', order: 'DESC' }}
    >
      <Records<ClaimRowFragment> card={ClaimCard} {...(role === 'SUPERVISOR' && { bulk: <BulkSteps /> })}>
        <Col source="month" render={(claim) => <RecordLink>{monthOf(claim)}</RecordLink>} />
        <Col label="screens.claims.payee" render={(claim) => payeeOf(claim)} />
        <Col label="types.Claim.source" render={({ source }) => translate(`enums.FundingSource.${source}`)} />
        {units.length > 1 && <Col label="types.Claim.unit" render={({ unit }) => unit.name} />}
        <Col label="types.Claim.status" render={({ status }) => <StatusChip of="ClaimStatus" value={status} />} />
        <Col align="right" source="count" render={({ count }) => number(count)} />
        <Col align="right" source="rupiah" render={(claim) => number(claim.rupiah)} />
      </Records>
      <ClaimTotals />
    </ListPage>
  );
}
