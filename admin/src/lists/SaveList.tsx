import { Alert, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { required, TextInput, useTranslate } from 'react-admin';
import { SaveListDocument } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { StepForm } from '../shared/StepForm';
import { TickInput } from '../shared/TickInput';
import type { ListFace } from './useListFace';
import { useColumns } from './useColumns';
import { useQuestion } from './useQuestion';

const must = required();

/** Saves the list one is looking at; a search is left out, for it may name a person. */
export function SaveList({ face, onClose }: { face: ListFace; onClose: () => void }) {
  const translate = useTranslate();
  const heading = useId();
  const { role } = useViewer();
  const { filter, orderBy } = useQuestion();
  const [columns] = useColumns(face.resource);
  const { search, ...kept } = filter;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate('screens.lists.saveTitle')}</DialogTitle>
      <DialogContent>
        {search !== undefined && (
          <Alert severity="info" sx={{ mb: 1.5 }}>
            {translate('screens.lists.withoutSearch')}
          </Alert>
        )}
        <StepForm
          of="SaveListInput"
          document={SaveListDocument}
          given={{ list: face.list, filter: kept, orderBy, ...columns }}
          onDone={onClose}
          onCancel={onClose}
        >
          <TextInput source="name" validate={must} helperText={false} />
          {role === 'SUPERVISOR' && <TickInput source="shared" />}
        </StepForm>
      </DialogContent>
    </Dialog>
  );
}
