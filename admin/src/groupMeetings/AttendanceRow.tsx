import Check from '@mui/icons-material/Check';
import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Attendee, EnrollmentHeadFragment } from '../../../schema/generated/graphql';
import { nameOf } from '../shared/PersonOrCode';

interface AttendanceRowProps {
  enrollment: EnrollmentHeadFragment;
  /** Code of the host village. */
  host: string;
  attendee: Attendee | null;
  onChange: (attendee: Attendee | null) => void;
}

const kinds: readonly Attendee[] = ['CLIENT', 'FAMILY'];

/** A client of the list: came, or the family came, or neither. */
export function AttendanceRow({ enrollment: { client }, host, attendee, onChange }: AttendanceRowProps) {
  const translate = useTranslate();
  const where = client.village.code === host ? client.code : `${client.code} · ${client.village.name}`;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ flexGrow: 1, minWidth: 0, fontSize: '0.875rem' }}>
        <Box sx={{ fontWeight: 600 }}>{nameOf(client)}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{where}</Box>
      </Box>
      <ToggleButtonGroup
        exclusive
        aria-label={nameOf(client)}
        size="small"
        color="primary"
        value={attendee}
        onChange={(_, chosen: Attendee | null) => onChange(chosen)}
      >
        {kinds.map((kind) => (
          <ToggleButton key={kind} value={kind} sx={{ px: 1.25 }}>
            {attendee === kind && <Check sx={{ fontSize: 16, mr: 0.5 }} />}
            {translate(`enums.Attendee.${kind}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
