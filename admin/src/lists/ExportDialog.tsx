import { Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePhone } from '../shared/usePhone';
import type { Exporting } from './useListFace';
import { ExportForm } from './ExportForm';
import { ExportProgress } from './ExportProgress';
import { KeptExports } from './KeptExports';

/** The writing of a list to a file: what goes into it, how far it is, the file. */
export default function ExportDialog({ onClose, ...props }: Exporting & { onClose: () => void }) {
  const translate = useTranslate();
  const heading = useId();
  const phone = usePhone();
  const [begun, setBegun] = useState<string | null>(null);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={phone} aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate('screens.lists.exportTitle', { title: props.title })}</DialogTitle>
      <DialogContent>
        {begun ? (
          <ExportProgress id={begun} onAgain={() => setBegun(null)} onClose={onClose} />
        ) : (
          <>
            <ExportForm {...props} onBegun={setBegun} onCancel={onClose} />
            <KeptExports list={props.face.list} />
          </>
        )}
      </DialogContent>
    </Dialog>
  );
}
