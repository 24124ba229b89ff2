import { useWatch } from 'react-hook-form';
import { ReferralConsentsDocument, type ConsentPartsFragment } from '../../../schema/generated/graphql';
import { useAnswer } from '../shared/useAnswer';

/** The consents a client gave before to the receiver and for the need in the form around, and did not withdraw. */
export function useReferralConsents(clientId: string): ConsentPartsFragment[] {
  const [need, facilityId] = useWatch({ name: ['need', 'facilityId'] }) as [string | undefined, string | undefined];
  const { data } = useAnswer(ReferralConsentsDocument, { clientId });
  return (data?.client?.consents ?? []).filter(
    (one) =>
      one.receiver?.id !== undefined &&
      one.receiver.id === facilityId &&
      (!one.need || one.need === need) &&
      !one.withdrawnOn,
  );
}
