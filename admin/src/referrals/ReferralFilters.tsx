import { EnumsInput } from '../shared/EnumsInput';
import { PeriodInputs } from '../shared/PeriodInputs';
import { PickInput } from '../shared/PickInput';
import { RegionInput } from '../shared/RegionInput';
import { UnitsInput } from '../shared/UnitsInput';

/** Which referrals. */
export function ReferralFilters() {
  return (
    <>
      <EnumsInput of="ReferralStatus" source="statuses" label="types.ReferralFilter.statuses" />
      <EnumsInput of="Need" source="needs" label="types.ReferralFilter.needs" />
      <PickInput source="facilityId" reference="facilities" label="types.ReferralFilter.facilityId" />
      <RegionInput source="within" label="types.ReferralFilter.within" />
      <PeriodInputs />
      <UnitsInput source="unitIds" label="types.ReferralFilter.unitIds" />
    </>
  );
}
