import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { ImportPricesDocument, type ImportPricesMutation } from '../../../schema/generated/graphql';
import { ApiRefusal } from '../api/refusal';
import type { Language } from '../i18n/language';
import { DropZone } from '../imports/DropZone';
import { upload } from '../imports/upload';
import { usePanel } from '../panel';
import { Refusal } from '../shared/Refusal';
import { useStep } from '../shared/useStep';

type Imported = ImportPricesMutation['importPrices'];

/** Takes a price list from CSV or XLSX: all of it, or nothing while a row has a problem. */
export function ImportPrices() {
  const translate = useTranslate();
  const language = useLocale() as Language;
  const { session, viewer } = usePanel();
  const heading = useId();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState<string | null>(null);
  const [sent, setSent] = useState<ApiRefusal | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const { take, refusal } = useStep(ImportPricesDocument, { says: 'screens.prices.read' });
  const say = (key: string, words?: object) => translate(`screens.prices.${key}`, words);
  const send = async (file: File) => {
    setBusy(file.name);
    setSent(null);
    setImported(null);
    try {
      const { id: fileId } = await upload(session, language, file);
      const { data } = await take({ fileId, source: file.name });
      setImported(data?.importPrices ?? null);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setSent(error);
    } finally {
      setBusy(null);
    }
  };
  if (viewer.role !== 'SUPERVISOR' || viewer.unit.tier !== 'NATIONAL') return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {say('import')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} fullWidth maxWidth="sm" aria-labelledby={heading}>
        <DialogTitle id={heading}>{say('import')}</DialogTitle>
        <DialogContent>
          <p>{say('importHelp')}</p>
          <DropZone busy={busy} onFile={(file) => void send(file)} />
          <Refusal refusal={sent ?? refusal} />
          {imported && (
            <Alert severity={imported.problems.length ? 'warning' : 'success'} sx={{ mt: 2 }}>
              {say('result', { rows: imported.rows, added: imported.added, already: imported.already })}
              {imported.problems.slice(0, 20).map(({ row, column, message }) => (
                <div key={`${row} ${column}`}>{say('problem', { row, column, message })}</div>
              ))}
            </Alert>
          )}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={() => setOpen(false)}>
            {say('close')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
