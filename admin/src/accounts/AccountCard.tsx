import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AccountRowFragment } from '../../../schema/generated/graphql';
import { ActiveMark } from './ActiveMark';

/** An account on a phone. */
export function AccountCard({ record }: { record: AccountRowFragment }) {
  const translate = useTranslate();
  const { name, username, role, unit, active } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.25, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontSize: '1rem', fontWeight: 600 }}>
        {name} {!active && <ActiveMark active={active} />}
      </Box>
      <Box>{`${username} · ${translate(`enums.Role.${role}`)}`}</Box>
      <Box sx={{ color: 'text.secondary' }}>{unit.name}</Box>
    </Box>
  );
}
