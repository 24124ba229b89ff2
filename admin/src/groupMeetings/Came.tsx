import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MeetingPartsFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { Section } from '../shared/Section';

interface CameProps extends Pick<MeetingPartsFragment, 'attendance' | 'clientsPresent'> {
  /** Code of the host village. */
  host: string;
}

/** Who came, as far as one sees them: the client or the family, and from where. */
export function Came({ attendance, clientsPresent, host }: CameProps) {
  const translate = useTranslate();
  const hidden = clientsPresent - attendance.filter(({ attendee }) => attendee === 'CLIENT').length;
  return (
    <Section title={translate('types.GroupMeeting.attendance')}>
      {attendance.map(({ id, attendee, client }) => (
        <Box key={id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, py: 0.5, fontSize: '0.875rem' }}>
          <Box sx={{ flexGrow: 1, minWidth: 160 }}>
            <ClientLink client={client} />
            {client.village.code !== host && ` · ${client.village.name}`}
          </Box>
          <Box sx={{ color: 'text.secondary' }}>{translate(`enums.Attendee.${attendee}`)}</Box>
        </Box>
      ))}
      {hidden > 0 && (
        <Box sx={{ pt: 0.5, fontSize: '0.875rem', color: 'text.secondary' }}>
          {translate('screens.groupMeetings.others', { smart_count: hidden })}
        </Box>
      )}
    </Section>
  );
}
