import { useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import type {
  DraftReferralInput,
  DraftReferralOnConsentMutationVariables,
  GiveConsentInput,
} from '../../../schema/generated/graphql';
import { newId } from '../api/newId';

/** Whether the client agrees to be referred: now, on a consent of that id given before, or not yet. */
export type Agreed = 'NOW' | 'LATER' | (string & {});

/** What the form holds: the referral, and the consent given with it. */
type ReferralValues = DraftReferralInput & Pick<GiveConsentInput, 'givenOn' | 'expiresOn' | 'signedBy' | 'what'>;

/** Turns what was typed into a referral and its consent; the same words make the same consent, however often sent. */
export function useReferralOf(clientId: string, agreed: Agreed) {
  const made = useRef({ words: '', consentId: '' });
  return (values: FieldValues, id: string): DraftReferralOnConsentMutationVariables => {
    const words = JSON.stringify(values);
    if (made.current.words !== words) made.current = { words, consentId: newId() };
    const { givenOn, expiresOn, signedBy, what, ...referral } = values as ReferralValues;
    const { need, facilityId: receiverId } = referral;
    const { consentId } = made.current;
    const given = { givenOn, signedBy, expiresOn: expiresOn ?? null, what: what ?? null };
    return {
      consent: { id: consentId, clientId, purpose: 'REFERRAL', need, receiverId, ...given },
      referral: { ...referral, id, consentId: { NOW: consentId, LATER: null }[agreed as 'NOW'] ?? agreed },
    };
  };
}
