import { Box } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { AttachToClaimDocument, type ClaimFileKind, type ClaimRowFragment } from '../../../schema/generated/graphql';
import { ApiRefusal } from '../api/refusal';
import type { Language } from '../i18n/language';
import { upload } from '../imports/upload';
import { usePanel } from '../panel';
import { Downloads } from '../shared/Downloads';
import { Refusal } from '../shared/Refusal';
import { Section } from '../shared/Section';
import { useStep } from '../shared/useStep';
import { AttachButton } from './AttachButton';

const kinds: readonly ClaimFileKind[] = ['RECEIPT', 'ATTENDANCE'];
const original = { original: 'screens.claims.receipt' };

/** Receipts and attendance lists of a claim: its own unit adds and opens them, who approves above opens the receipts. */
export function Receipts({ claim }: { claim: ClaimRowFragment }) {
  const translate = useTranslate();
  const language = useLocale() as Language;
  const { session, viewer } = usePanel();
  const [sent, setSent] = useState<ApiRefusal | null>(null);
  const { take, busy, refusal } = useStep(AttachToClaimDocument, { says: 'screens.claims.attached' });
  const own = viewer.unit.id === claim.unit.id;
  const open = own && claim.status !== 'REJECTED';
  const send = async (file: File, kind: ClaimFileKind) => {
    setSent(null);
    try {
      const { id } = await upload(session, language, file, 'receipt');
      await take({ claimId: claim.id, fileId: id, kind });
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setSent(error);
    }
  };
  const attach = kinds.map((kind) => (
    <AttachButton key={kind} kind={kind} busy={busy} onFile={(file) => void send(file, kind)} />
  ));
  return (
    <Section title={translate('types.Claim.files')} actions={open && attach}>
      {(open || !own) && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {translate(own ? 'screens.claims.attachHelp' : 'screens.claims.filesAbove')}
        </Box>
      )}
      {claim.files.length === 0 && <Box sx={{ mt: 1 }}>{translate('screens.claims.noFiles')}</Box>}
      {claim.files.map(({ id, kind, file }) => (
        <Box key={id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, mt: 1 }}>
          <Box sx={{ overflowWrap: 'anywhere' }}>
            {[translate(`enums.ClaimFileKind.${kind}`), file?.name].filter(Boolean).join(': ')}
          </Box>
          {(own || kind === 'RECEIPT') && <Downloads path={`/claimFiles/${id}`} forms={original} inline />}
        </Box>
      ))}
      <Refusal refusal={sent ?? refusal} />
    </Section>
  );
}
