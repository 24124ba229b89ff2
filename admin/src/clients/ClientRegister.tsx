import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { BeginSteps } from '../enrollments/begin/BeginSteps';
import { Page } from '../shared/Page';
import { RegisterForm } from './RegisterForm';

/** Registers a client; the way goes on to the enrollment. */
export default function ClientRegister() {
  const translate = useTranslate();
  const go = useNavigate();
  return (
    <Page title={translate('screens.enrollments.begin.label')} back="/clients">
      <BeginSteps at="client" told={{}}>
        <RegisterForm
          onDone={(clientId) => void go(`/enrollments/create?clientId=${clientId}`, { replace: true })}
          onCancel={() => void go('/clients')}
        />
      </BeginSteps>
    </Page>
  );
}
