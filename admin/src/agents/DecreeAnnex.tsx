import { useListContext } from 'react-admin';
import { useViewer } from '../panel';
import { Downloads } from '../shared/Downloads';
import { STAFF } from '../shared/roles';

const forms = { pdf: 'screens.agents.annex' };

/** The annex to the decrees of a unit's agents: of the one unit the list is narrowed to, or of one's own. */
export function DecreeAnnex() {
  const { role, unit } = useViewer();
  const { filterValues } = useListContext();
  const { unitIds = [] } = filterValues as { unitIds?: readonly number[] };
  if (!STAFF.includes(role)) return null;
  return <Downloads path={`/agents/${unitIds.length === 1 ? unitIds[0] : unit.id}`} forms={forms} inline />;
}
