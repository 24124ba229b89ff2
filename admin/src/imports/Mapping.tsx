import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { PreviewImportDocument, type ImportField, type ImportPartsFragment } from '../../../schema/generated/graphql';
import { Refusal } from '../shared/Refusal';
import { Sheet } from '../shared/Sheet';
import { useStep } from '../shared/useStep';
import { MappingLine } from './MappingLine';
import { SheetChoice } from './SheetChoice';
import { fields, mappingOf, sourcesOf, type Source } from './mapping';

interface MappingProps {
  of: ImportPartsFragment;
  onCancel?: () => void;
}

/** Says where each field comes from, and has the list read anew. */
export function Mapping({ of, onCancel }: MappingProps) {
  const translate = useTranslate();
  const go = useNavigate();
  const [sources, setSources] = useState(() => sourcesOf(of));
  const [place, setPlace] = useState({ sheet: of.sheet ?? null, headerRow: of.headerRow ?? null });
  const { take, busy, refusal } = useStep(PreviewImportDocument, {
    says: 'screens.imports.again',
    onDone: ({ previewImport: { id } }) => {
      onCancel?.();
      void go(`/imports/${id}/show`);
    },
  });
  const moved = place.sheet !== (of.sheet ?? null) || place.headerRow !== (of.headerRow ?? null);
  const read = () => take({ input: { fileId: of.file.id, ...place, mapping: moved ? [] : mappingOf(sources) } });
  const change = (field: ImportField, source: Source) => setSources({ ...sources, [field]: source });
  const say = (key: string) => translate(`screens.imports.${key}`);
  return (
    <Sheet wide>
      <Typography variant="h2">{say('mapTitle')}</Typography>
      <Typography variant="body2" sx={{ mt: 0.5, mb: 1 }}>
        {say('mapText')}
      </Typography>
      {of.message && !moved && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 1 }}>
          {of.message}
        </Alert>
      )}
      <SheetChoice sheets={of.sheets} place={place} onChange={setPlace} />
      {!moved &&
        of.columns.length > 0 &&
        fields.map((field) => (
          <MappingLine
            key={field}
            field={field}
            columns={of.columns}
            source={sources[field]}
            onChange={(source) => change(field, source)}
          />
        ))}
      <Refusal refusal={refusal} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button variant="contained" disabled={busy} onClick={() => void read()}>
          {say('readAgain')}
        </Button>
        {onCancel && (
          <Button color="inherit" onClick={onCancel}>
            {translate('shared.form.cancel')}
          </Button>
        )}
      </Box>
    </Sheet>
  );
}
