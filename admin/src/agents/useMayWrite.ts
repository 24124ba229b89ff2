import type { AgentRowFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';

/** Whether the viewer may add to an agent's record: staff read below their unit and write at home. */
export const useMayWrite = ({ unit, status }: Pick<AgentRowFragment, 'unit' | 'status'>): boolean =>
  useViewer().unit.id === unit.id && status !== 'ENDED';
