import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AgentPartsFragment } from '../../../schema/generated/graphql';
import { ShowPage } from '../shared/ShowPage';
import { StatusChip } from '../shared/StatusChip';
import { AssistanceSection } from '../assistances/AssistanceSection';
import { WaiverSection } from '../waivers/WaiverSection';
import { AgentClients } from './AgentClients';
import { AgentFacts } from './AgentFacts';
import { AgentMeetings } from './AgentMeetings';
import { Caseload } from './Caseload';
import { EndAppointment } from './EndAppointment';
import { Way } from './Way';

interface Of {
  record: AgentPartsFragment;
}

/** An agent: who it is, whom they accompany, and the way to duty. */
export default function AgentShow() {
  return (
    <ShowPage<AgentPartsFragment>
      title={({ name }) => name}
      under={Line}
      beside={Stands}
      actions={End}
      content={Content}
    />
  );
}

function Line({ record: { village, category, categoryNote } }: Of) {
  const translate = useTranslate();
  const words = categoryNote ?? translate(`enums.AgentCategory.${category}`);
  return `${words} · ${village.name}, ${village.path}`;
}

const Stands = ({ record: { status, activeClients } }: Of) => (
  <>
    <StatusChip of="AgentStatus" value={status} />
    {status === 'APPOINTED' && <Caseload clients={activeClients} />}
  </>
);

const End = ({ record }: Of) => <EndAppointment agent={record} />;

const Content = ({ record }: Of) => (
  <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', md: '2fr 1fr' }, alignItems: 'start' }}>
    <Box sx={{ minWidth: 0 }}>
      {record.status !== 'CANDIDATE' && <AgentClients agentId={record.id} />}
      <Way record={record} />
    </Box>
    <Box sx={{ minWidth: 0 }}>
      <AgentFacts record={record} />
      <AssistanceSection agent={record} />
      <AgentMeetings agentId={record.id} />
      <WaiverSection of={{ agentId: record.id }} unit={record.unit} waivers={record.waivers} />
    </Box>
  </Box>
);
