import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RuleSays } from '../rules/RuleSays';
import { Section } from '../shared/Section';

/** A client without a course, and the sentence that asks for one. */
export function NotEnrolled() {
  const translate = useTranslate();
  return (
    <Section title={translate('screens.enrollments.notEnrolled.title')}>
      <Typography variant="body2">{translate('screens.clients.notEnrolled')}</Typography>
      <RuleSays code="enrollment.mandatory" />
    </Section>
  );
}
