import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined';
import { Box, Button } from '@mui/material';
import { useRef, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { AttachToClaimDocument, type ClaimRowFragment } from '../../../schema/generated/graphql';
import { ApiRefusal } from '../api/refusal';
import type { Language } from '../i18n/language';
import { upload } from '../imports/upload';
import { usePanel } from '../panel';
import { Downloads } from '../shared/Downloads';
import { Refusal } from '../shared/Refusal';
import { Section } from '../shared/Section';
import { useStep } from '../shared/useStep';

const original = { original: 'screens.claims.receipt' };

/** Receipts and attendance lists of a claim; its own unit adds and opens them. */
export function Receipts({ claim }: { claim: ClaimRowFragment }) {
  const translate = useTranslate();
  const language = useLocale() as Language;
  const { session, viewer } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState<ApiRefusal | null>(null);
  const { take, busy, refusal } = useStep(AttachToClaimDocument, { says: 'screens.claims.attached' });
  const own = viewer.unit.id === claim.unit.id;
  const send = async (file: File) => {
    setSent(null);
    try {
      const { id } = await upload(session, language, file, 'receipt');
      await take({ claimId: claim.id, fileId: id });
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setSent(error);
    }
  };
  if (!own) return null;
  return (
    <Section
      title={translate('types.Claim.files')}
      actions={
        <Button
          size="small"
          variant="outlined"
          disabled={busy}
          startIcon={<AttachFileOutlined />}
          onClick={() => input.current?.click()}
        >
          {translate('screens.claims.attach')}
        </Button>
      }
    >
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{translate('screens.claims.attachHelp')}</Box>
      {claim.files.map(({ id, file }) => (
        <Box key={id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
          <Box sx={{ mt: 1.5, overflowWrap: 'anywhere' }}>{file.name}</Box>
          <Downloads path={`/claimFiles/${id}`} forms={original} />
        </Box>
      ))}
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.png,.jpg,.jpeg"
        aria-label={translate('screens.claims.attach')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void send(file);
        }}
      />
      <Refusal refusal={sent ?? refusal} />
    </Section>
  );
}
