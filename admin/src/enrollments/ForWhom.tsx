import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { EnrollmentHeadFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';

interface ForWhomProps {
  enrollment: EnrollmentHeadFragment;
  /** Chooses another. */
  onChange: () => void;
}

/** Whom a form is about: the client, where they live, the month of the course. */
export function ForWhom({ enrollment, onChange }: ForWhomProps) {
  const translate = useTranslate();
  const { programmeMonth: month, scheduledMonths: months } = enrollment;
  return (
    <Box component="span" sx={{ '& a, & button': { textDecoration: 'underline' } }}>
      <ClientLink client={enrollment.client} />
      {` · ${enrollment.client.village.name}`}
      {month && ` · ${translate('shared.enrollment.month', { month, months })}`}
      {' · '}
      <Link component="button" type="button" onClick={onChange}>
        {translate('screens.enrollments.pick.change')}
      </Link>
    </Box>
  );
}
