import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { ApiRefusal } from '../api/refusal';
import type { Language } from '../i18n/language';
import { usePanel } from '../panel';
import { Refusal } from '../shared/Refusal';
import { download } from './download';

const forms = ['pdf', 'docx', 'xlsx'] as const;

/** The report as PDF and Word document, and the recap of its clients. */
export function Downloads({ id }: { id: string }) {
  const translate = useTranslate();
  const language = useLocale() as Language;
  const { session } = usePanel();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefusal | null>(null);
  const take = async (form: string) => {
    setBusy(true);
    setRefusal(null);
    try {
      await download(session, language, `/reports/${id}/${form}`);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        {forms.map((form) => (
          <Button
            key={form}
            size="small"
            variant="outlined"
            disabled={busy}
            startIcon={<DownloadOutlined />}
            onClick={() => void take(form)}
          >
            {translate(`screens.reports.download.${form}`)}
          </Button>
        ))}
      </Box>
      <Refusal refusal={refusal} />
    </>
  );
}
