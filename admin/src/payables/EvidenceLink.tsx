import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as To } from 'react-router-dom';
import type { PayableRowFragment } from '../../../schema/generated/graphql';
import { ClientLink } from '../clients/ClientLink';
import { useEvidencePath } from './useEvidencePath';

/** What a payable stands on, leading to its record, and of which client. */
export function EvidenceLink({ payable }: { payable: PayableRowFragment }) {
  const translate = useTranslate();
  const path = useEvidencePath()(payable);
  const kind = translate(`enums.EvidenceKind.${payable.evidence}`);
  return (
    <>
      {path ? (
        <Link component={To} to={path}>
          {kind}
        </Link>
      ) : (
        kind
      )}
      {payable.client && (
        <>
          {' · '}
          <ClientLink client={payable.client} />
        </>
      )}
    </>
  );
}
