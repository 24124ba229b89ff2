import { required, TextInput } from 'react-admin';
import { EnumInput } from '../shared/EnumInput';
import type { Slide } from '../shared/Slides';
import { Agreement, type AgreementProps } from './Agreement';
import { ReceiverInput } from './ReceiverInput';

const must = required();

/** The form of a referral: what for and to whom; whether the client agrees. */
export const referralSlides = (agreement: AgreementProps): readonly Slide[] => [
  {
    fields: ['need', 'facilityId', 'reason'],
    content: (
      <>
        <EnumInput of="Need" source="need" validate={must} />
        <ReceiverInput source="facilityId" />
        <TextInput source="reason" multiline helperText="screens.referrals.reasonHelp" />
      </>
    ),
  },
  {
    fields: ['signedBy', 'givenOn', 'expiresOn', 'what', 'consentId'],
    content: <Agreement {...agreement} />,
  },
];
