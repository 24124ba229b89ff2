import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslate } from 'react-admin';

interface DropZoneProps {
  /** Name of the file on its way; null while there is none. */
  busy: string | null;
  onFile: (file: File) => void;
}

/** Where a list is dropped, or chosen. */
export function DropZone({ busy, onFile }: DropZoneProps) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const say = (key: string, words?: object) => translate(`screens.imports.${key}`, words);
  const hover = (event: DragEvent, on: boolean) => {
    event.preventDefault();
    setOver(on);
  };
  const drop = (event: DragEvent) => {
    hover(event, false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) onFile(file);
  };
  return (
    <Box
      onDragOver={(event) => hover(event, true)}
      onDragLeave={(event) => hover(event, false)}
      onDrop={drop}
      sx={{
        ...{ display: 'grid', justifyItems: 'center', gap: 1, p: 3, textAlign: 'center', borderRadius: '10px' },
        ...{ border: 2, borderStyle: 'dashed', borderColor: over ? 'primary.main' : 'divider' },
        ...(over && { bgcolor: 'action.selected' }),
      }}
    >
      <UploadFileOutlined sx={{ fontSize: 40, color: 'text.disabled' }} />
      <Typography component="output">{busy ? say('sending', { name: busy }) : say('drop')}</Typography>
      {busy ? (
        <LinearProgress sx={{ width: '100%', maxWidth: 320 }} aria-label={say('sending', { name: busy })} />
      ) : (
        <Button variant="contained" onClick={() => input.current?.click()}>
          {say('choose')}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.txt,text/csv"
        aria-label={say('choose')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </Box>
  );
}
