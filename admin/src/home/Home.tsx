import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import type { Role } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { Page } from '../shared/Page';
import { AdministratorHome } from './AdministratorHome';
import { AgentHome } from './AgentHome';
import { AnalystHome } from './AnalystHome';
import { RoomsHome } from './RoomsHome';
import { StaffHome } from './StaffHome';

const homes: Record<Role, ComponentType> = {
  ADMINISTRATOR: AdministratorHome,
  SUPERVISOR: StaffHome,
  OFFICER: StaffHome,
  AGENT: AgentHome,
  ANALYST: AnalystHome,
  PARTNER: RoomsHome,
};

/** Home: who is signed in, and what waits for their role. */
export function Home() {
  const translate = useTranslate();
  const { name, role, unit } = useViewer();
  const Content = homes[role];
  return (
    <Page
      title={translate('screens.home.welcome', { name })}
      under={`${translate(`enums.Role.${role}`)} · ${unit.name}`}
    >
      <Content />
    </Page>
  );
}
