import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { required, TextInput, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import {
  RegisterAccountDocument,
  type RegisterAccountInput,
  type RegisterAccountMutation,
} from '../../../schema/generated/graphql';
import { Page } from '../shared/Page';
import { Sheet } from '../shared/Sheet';
import { StepForm } from '../shared/StepForm';
import { AccountFields } from './AccountFields';
import { AgentField } from './AgentField';
import { FirstPassword } from './FirstPassword';

const must = required();
const LIST = '/accounts';

/** Opens an account, and shows the password made for it. */
export default function AccountCreate() {
  const translate = useTranslate();
  const go = useNavigate();
  const [username, setUsername] = useState('');
  const [opened, setOpened] = useState<RegisterAccountMutation['registerAccount'] | null>(null);
  const say = (key: string) => translate(`screens.accounts.${key}`);
  if (opened)
    return (
      <Page title={say('opened')} back={LIST}>
        {opened.password && <FirstPassword username={username} password={opened.password} />}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant="contained" component={Link} to={`${LIST}/${opened.accountId}/show`}>
            {say('see')}
          </Button>
          <Button variant="outlined" onClick={() => setOpened(null)}>
            {say('another')}
          </Button>
        </Box>
      </Page>
    );
  return (
    <Page title={say('open')} back={LIST}>
      <Sheet>
        <StepForm
          of="RegisterAccountInput"
          document={RegisterAccountDocument}
          variables={(values, id) => {
            setUsername(String(values.username));
            return { input: { id, ...values } as RegisterAccountInput };
          }}
          save="screens.accounts.open"
          says="screens.accounts.opened"
          onDone={({ registerAccount }) => setOpened(registerAccount)}
          onCancel={() => void go(LIST)}
        >
          <TextInput source="username" validate={must} helperText="screens.accounts.usernameHelp" />
          <AccountFields />
          <AgentField />
          <TextInput source="subject" helperText="screens.accounts.subjectHelp" />
        </StepForm>
      </Sheet>
    </Page>
  );
}
