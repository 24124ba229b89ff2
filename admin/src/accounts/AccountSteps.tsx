import EditOutlined from '@mui/icons-material/EditOutlined';
import { Box } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import {
  ResetPasswordDocument,
  UpdateAccountDocument,
  type AccountRowFragment,
} from '../../../schema/generated/graphql';
import { AskFirst } from '../shared/AskFirst';
import { changed } from '../shared/changed';
import { Refusal } from '../shared/Refusal';
import { ANYONE } from '../shared/roles';
import { StepDialog } from '../shared/StepDialog';
import { useStep } from '../shared/useStep';
import { AccountFields } from './AccountFields';
import { FirstPassword } from './FirstPassword';

/** What the administrator may do with an account: change it, make a new password, close or open it again. */
export function AccountSteps({ of }: { of: AccountRowFragment }) {
  const translate = useTranslate();
  const [password, setPassword] = useState<string | null>(null);
  const { id, username, name, role, active, unit } = of;
  const roles = ANYONE.filter((one) => one !== 'AGENT' || role === 'AGENT');
  const before = { name, role, unitId: unit.id };
  const change = useStep(UpdateAccountDocument);
  const reset = useStep(ResetPasswordDocument, {
    says: 'screens.accounts.passwordMade',
    onDone: ({ resetPassword }) => setPassword(resetPassword.password ?? null),
  });
  const turn = active ? 'close' : 'reopen';
  const ask = (step: string) => ({
    label: `screens.accounts.${step}`,
    question: translate(`screens.accounts.${step}Ask`, { username }),
    disabled: change.busy || reset.busy,
  });
  return (
    <>
      {password && <FirstPassword username={username} password={password} />}
      <Refusal refusal={change.refusal ?? reset.refusal} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <StepDialog
          of="UpdateAccountInput"
          label="screens.accounts.change"
          icon={<EditOutlined />}
          document={UpdateAccountDocument}
          defaults={before}
          variables={(values) => ({ id, input: changed(values, before) })}
          save="shared.form.save"
        >
          <AccountFields roles={roles} />
        </StepDialog>
        <AskFirst {...ask('reset')} variant="outlined" color="primary" onYes={() => void reset.take({ id })} />
        <AskFirst {...ask(turn)} onYes={() => void change.take({ id, input: { active: !active } })} />
      </Box>
    </>
  );
}
