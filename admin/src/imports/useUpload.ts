import { useState } from 'react';
import { useLocale } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { PreviewImportDocument } from '../../../schema/generated/graphql';
import { newId } from '../api/newId';
import { ApiRefusal } from '../api/refusal';
import type { Language } from '../i18n/language';
import { usePanel } from '../panel';
import { upload } from './upload';

/** Sends a file, has it read, and leads to the preview. */
export function useUpload() {
  const { ask, session } = usePanel();
  const language = useLocale() as Language;
  const go = useNavigate();
  const [busy, setBusy] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  const take = async (file: File) => {
    setBusy(file.name);
    setRefusal(null);
    try {
      const { id: fileId } = await upload(session, language, file);
      const { previewImport } = await ask(PreviewImportDocument, { input: { id: newId(), fileId, mapping: [] } });
      await go(`/imports/${previewImport.id}/show`);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
    } finally {
      setBusy(null);
    }
  };
  return { take, busy, refusal };
}
