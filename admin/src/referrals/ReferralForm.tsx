import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import {
  DraftReferralDocument,
  DraftReferralOnConsentDocument,
  MayReferDocument,
  type DraftReferralMutation,
  type DraftReferralOnConsentMutationVariables,
  type TypedDocumentString,
} from '../../../schema/generated/graphql';
import type { OfCourse } from '../enrollments/CourseForm';
import { StepForm } from '../shared/StepForm';
import { type Agreed, useReferralOf } from './referralOf';
import { referralSlides } from './referralSlides';

type Step = TypedDocumentString<DraftReferralMutation, DraftReferralOnConsentMutationVariables>;

/** The form of a referral: what for and to whom, then whether the client agrees. */
export function ReferralForm({ enrollment, defaults, leave }: OfCourse) {
  const go = useNavigate();
  const [agreed, setAgreed] = useState<Agreed>('NOW');
  const clientId = enrollment.client.id;
  const document: Step = agreed === 'NOW' ? DraftReferralOnConsentDocument : DraftReferralDocument;
  return (
    <StepForm
      of="DraftReferralInput"
      document={document}
      preview={agreed === 'NOW' ? undefined : MayReferDocument}
      defaults={{ ...defaults, enrollmentId: enrollment.id }}
      variables={useReferralOf(clientId, agreed)}
      save="screens.referrals.saveDraft"
      says="screens.referrals.drafted"
      slides={referralSlides(enrollment.client.village, { clientId, agreed, onAgree: setAgreed })}
      onDone={({ draftReferral: { id } }) => void go(`/referrals/${id}/show`)}
      onCancel={leave}
    />
  );
}
