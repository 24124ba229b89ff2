import { useViewer } from '../panel';
import AgentPayables from './AgentPayables';
import PayableList from './PayableList';

/** What the evidence pays: to the agent what they receive, to the staff all of it. */
export default function Payables() {
  return useViewer().role === 'AGENT' ? <AgentPayables /> : <PayableList />;
}
