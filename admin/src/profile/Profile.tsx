import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LanguageSwitch } from '../frame/LanguageSwitch';
import { LookSwitch } from '../frame/LookSwitch';
import { usePanel } from '../panel';
import { Fact, Facts } from '../shared/Facts';
import { Page } from '../shared/Page';
import { Section } from '../shared/Section';
import { PasswordForm } from './PasswordForm';

/** One's own account: who one is here, language and look, and the password. */
export default function Profile() {
  const translate = useTranslate();
  const { viewer, config } = usePanel();
  const own = new URL(config.issuer).origin === window.location.origin;
  const say = (key: string) => translate(`screens.profile.${key}`);
  return (
    <Page title={say('title')}>
      <Box sx={{ maxWidth: 640 }}>
        <Section title={viewer.name}>
          <Facts>
            <Fact label="types.Viewer.role">{translate(`enums.Role.${viewer.role}`)}</Fact>
            <Fact label="types.Viewer.unit">{viewer.unit.name}</Fact>
          </Facts>
        </Section>
        <Section title={say('look')}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
            <LanguageSwitch />
            <LookSwitch />
          </Box>
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
            {say('kept')}
          </Typography>
        </Section>
        <Section title={say('password')}>
          {own ? <PasswordForm /> : <Typography variant="body2">{say('elsewhere')}</Typography>}
        </Section>
      </Box>
    </Page>
  );
}
