import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined';
import { Button } from '@mui/material';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { ClaimFileKind } from '../../../schema/generated/graphql';

interface AttachButtonProps {
  kind: ClaimFileKind;
  busy: boolean;
  onFile: (file: File) => void;
}

/** Asks for a file of a kind, and hands it on. */
export function AttachButton({ kind, busy, onFile }: AttachButtonProps) {
  const label = useTranslate()(`screens.claims.attach.${kind}`);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        disabled={busy}
        startIcon={<AttachFileOutlined />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.png,.jpg,.jpeg"
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
