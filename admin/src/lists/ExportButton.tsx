import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Exporting } from './useListFace';

const ExportDialog = lazy(() => import('./ExportDialog'));

/** Opens the writing of a list to a file. */
export function ExportButton(props: Exporting) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<FileDownloadOutlined />} onClick={() => setOpen(true)}>
        {translate('screens.lists.export')}
      </Button>
      {open && (
        <Suspense>
          <ExportDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
