import type { ImportVerdict } from '../../../schema/generated/graphql';
import { StatusChip } from '../shared/StatusChip';

/** What becomes of a row; nothing while it is read. */
export const VerdictChip = ({ verdict }: { verdict: ImportVerdict | null | undefined }) =>
  verdict ? <StatusChip of="ImportVerdict" value={verdict} /> : null;
