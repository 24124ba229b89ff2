import DangerousOutlined from '@mui/icons-material/DangerousOutlined';
import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ImportRowPartsFragment } from '../../../schema/generated/graphql';

/** What is wrong with a row: in which column, what was found and what is possible. */
export function Problems({ of }: { of: ImportRowPartsFragment['problems'] }) {
  const translate = useTranslate();
  return of.map(({ label, column, reason, message, severity }) => {
    const wrong = severity === 'ERROR';
    const Shape = wrong ? DangerousOutlined : ReportProblemOutlined;
    return (
      <Box key={reason + label} sx={{ display: 'flex', gap: 0.75, py: 0.25 }}>
        <Shape
          titleAccess={translate(`enums.ImportSeverity.${severity}`)}
          sx={{ fontSize: 18, color: wrong ? 'error.main' : 'warning.main' }}
        />
        <Box>
          <strong>{column && column !== label ? `${label} (${column})` : label}</strong>: {message}
        </Box>
      </Box>
    );
  });
}
