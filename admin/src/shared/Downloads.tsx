import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { ApiRefusal } from '../api/refusal';
import type { Language } from '../i18n/language';
import { usePanel } from '../panel';
import { download } from './download';
import { Refusal } from './Refusal';

interface DownloadsProps {
  /** Where the document is, without its form. */
  path: string;
  /** Its forms, each with the key of the word on its button. */
  forms: Readonly<Record<string, string>>;
  /** Stands among the buttons of a page. */
  inline?: boolean;
}

/** A document in each of its forms. */
export function Downloads({ path, forms, inline = false }: DownloadsProps) {
  const translate = useTranslate();
  const language = useLocale() as Language;
  const { session } = usePanel();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  const take = async (form: string) => {
    setBusy(true);
    setRefusal(null);
    try {
      await download(session, language, `${path}/${form}`);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: inline ? 0 : 1.5 }}>
        {Object.entries(forms).map(([form, word]) => (
          <Button
            key={form}
            size={inline ? 'medium' : 'small'}
            variant="outlined"
            disabled={busy}
            startIcon={<DownloadOutlined />}
            onClick={() => void take(form)}
          >
            {translate(word)}
          </Button>
        ))}
      </Box>
      <Refusal refusal={refusal} />
    </>
  );
}
