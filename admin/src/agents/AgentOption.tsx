import { Box, FormControlLabel, Radio } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip';
import { Caseload } from './Caseload';
import type { AgentToChoose } from './useAgentsWithin';

interface AgentOptionProps {
  agent: AgentToChoose;
  /** Names the village of duty too. */
  withVillage?: boolean;
}

/** An agent one may choose: the name, who they are, how many clients they have, or why the agent may not be chosen. */
export function AgentOption({ agent, withVillage = false }: AgentOptionProps) {
  const translate = useTranslate();
  const { id, name, category, status, activeClients, village, why } = agent;
  return (
    <FormControlLabel
      value={id}
      disabled={why.length > 0}
      control={<Radio size="small" />}
      sx={{ borderBottom: 1, borderColor: 'divider', m: 0, py: 0.5, '& .MuiFormControlLabel-label': { flexGrow: 1 } }}
      label={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, fontSize: '0.875rem' }}>
          <Box sx={{ flexGrow: 1, minWidth: 160 }}>
            <Box sx={{ fontWeight: 600 }}>{name}</Box>
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              {withVillage ? `${village.name}, ${village.path}` : translate(`enums.AgentCategory.${category}`)}
            </Box>
            {why.map((reason) => (
              <Box key={reason} sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                {reason}
              </Box>
            ))}
          </Box>
          {status === 'APPOINTED' ? (
            <Caseload clients={activeClients} />
          ) : (
            <StatusChip of="AgentStatus" value={status} />
          )}
        </Box>
      }
    />
  );
}
