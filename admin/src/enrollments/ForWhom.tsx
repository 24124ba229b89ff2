import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { EnrollmentHeadFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { useMonthWords } from '../shared/useMonthWords';

interface ForWhomProps {
  enrollment: EnrollmentHeadFragment;
  /** Chooses another. */
  onChange: () => void;
}

/** Whom a form is about: the client, where they live, the month of the course. */
export function ForWhom({ enrollment, onChange }: ForWhomProps) {
  const translate = useTranslate();
  const { client } = enrollment;
  const month = useMonthWords(enrollment);
  return (
    <Box component="span" sx={{ '& a, & button': { textDecoration: 'underline' } }}>
      <ClientLink client={client} />
      {` · ${client.village.name}`}
      {month && ` · ${month.label}`}
      {' · '}
      <Link component="button" type="button" onClick={onChange}>
        {translate('screens.enrollments.pick.change')}
      </Link>
    </Box>
  );
}
