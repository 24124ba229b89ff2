import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Counted } from '../shared/Counted';
import { listPath } from '../shared/listPath';
import { useLimit } from '../rules/useRule';

interface CaseloadProps {
  clients: number;
  /** The agent whose clients it opens. */
  of?: string;
}

/** How many clients an agent accompanies, of how many at most: "3 dari 4", and a bar of as many parts. */
export function Caseload({ clients, of }: CaseloadProps) {
  const translate = useTranslate();
  const most = useLimit('agent.caseload') ?? clients;
  const full = clients >= most;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, whiteSpace: 'nowrap' }}>
      <Box component="span" aria-hidden sx={{ display: 'inline-grid', gridAutoFlow: 'column', gap: '2px' }}>
        {Array.from({ length: Math.max(most, clients) }, (_, at) => (
          <Box
            key={at}
            component="span"
            sx={{
              width: 12,
              height: 10,
              borderRadius: '2px',
              border: 1,
              borderColor: at < clients ? 'transparent' : 'text.disabled',
              bgcolor: at >= clients ? 'transparent' : full ? 'warning.main' : 'primary.main',
            }}
          />
        ))}
      </Box>
      <Counted to={of && clients ? listPath('enrollments', { statuses: ['ACTIVE'], agentId: of }) : null}>
        {translate('screens.agents.outOf', { count: clients, most })}
      </Counted>
    </Box>
  );
}
