import Remove from '@mui/icons-material/Remove';
import Undo from '@mui/icons-material/Undo';
import { useTranslate } from 'react-admin';
import { Mark } from '../shared/Mark';
import type { Corrected } from './Corrections';

/** Says of a row that it no longer stands. */
export function SupersededMark({ of: { supersededBy } }: { of: Pick<Corrected, 'supersededBy'> }) {
  const translate = useTranslate();
  if (!supersededBy) return null;
  const corrected = Boolean(supersededBy.successor);
  return (
    <Mark look={['quiet', corrected ? Undo : Remove]}>
      {translate(`screens.corrections.${corrected ? 'markCorrected' : 'markWithdrawn'}`)}
    </Mark>
  );
}
