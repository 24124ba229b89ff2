import { Box } from '@mui/material';
import { useListContext } from 'react-admin';
import { useViewer } from '../panel';
import { STAFF } from '../shared/roles';
import { usePhone } from '../shared/usePhone';
import { ExportButton } from './ExportButton';
import { ListKeys } from './ListKeys';
import { SavedLists } from './SavedLists';
import { useListFace } from './useListFace';

interface ListToolsProps {
  title: string;
  /** Told where the button for the columns stands. */
  place: (columns: HTMLElement | null) => void;
}

/** What can be done with a list as such: come back to it, choose its columns, write it to a file. */
export function ListTools({ title, place }: ListToolsProps) {
  const face = useListFace();
  const phone = usePhone();
  const { role } = useViewer();
  const { total } = useListContext();
  if (!face || role === 'AGENT') return null;
  return (
    <Box
      className="no-print"
      sx={{
        ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5, mb: 0.5 },
        justifyContent: { xs: 'flex-start', sm: 'flex-end' },
        '& .MuiButton-startIcon': { display: { xs: 'none', sm: 'inherit' } },
      }}
    >
      <SavedLists face={face} />
      {!phone && <span ref={place} />}
      {STAFF.includes(role) && !!total && <ExportButton face={face} title={title} total={total} />}
      {!phone && <ListKeys />}
    </Box>
  );
}
