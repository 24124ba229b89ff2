import { required, TextInput } from 'react-admin';
import type { EnrollmentHeadFragment } from '../../../schema/generated/graphql';
import { EnumInput } from '../shared/EnumInput';
import type { Slide } from '../shared/Slides';
import { NetworkLink } from '../villageNetworks/NetworkLink';
import { Agreement, type AgreementProps } from './Agreement';
import { ReceiverInput } from './ReceiverInput';

const must = required();

type Village = EnrollmentHeadFragment['client']['village'];

/** The form of a referral: what for and to whom; whether the client agrees. */
export const referralSlides = (village: Village, agreement: AgreementProps): readonly Slide[] => [
  {
    fields: ['need', 'facilityId', 'reason'],
    content: (
      <>
        <EnumInput of="Need" source="need" validate={must} />
        <ReceiverInput source="facilityId" />
        <NetworkLink village={village} />
        <TextInput source="reason" multiline helperText="screens.referrals.reasonHelp" />
      </>
    ),
  },
  {
    fields: ['signedBy', 'givenOn', 'expiresOn', 'what', 'consentId'],
    content: <Agreement {...agreement} />,
  },
];
