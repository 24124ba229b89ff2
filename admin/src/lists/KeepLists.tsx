import { Box, Dialog, DialogActions, DialogContent, DialogTitle, Button, Typography } from '@mui/material';
import { useId } from 'react';
import { required, TextInput, useTranslate } from 'react-admin';
import { DeleteListDocument, RenameListDocument, type SavedListPartsFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { AskFirst } from '../shared/AskFirst';
import { Refusal } from '../shared/Refusal';
import { StepDialog } from '../shared/StepDialog';
import { useStep } from '../shared/useStep';

const must = required();

/** Saved lists: another name, or none. */
export function KeepLists({ lists, onClose }: { lists: readonly SavedListPartsFragment[]; onClose: () => void }) {
  const translate = useTranslate();
  const heading = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate('screens.lists.saved')}</DialogTitle>
      <DialogContent>
        {lists.map((one) => (
          <Kept key={one.id} of={one} />
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Kept({ of: { id, version, name, shared } }: { of: SavedListPartsFragment }) {
  const translate = useTranslate();
  const { role } = useViewer();
  const remove = useStep(DeleteListDocument, { says: 'screens.lists.deleted' });
  const mayKeep = !shared || role === 'SUPERVISOR';
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Box sx={{ flex: '1 1 160px' }}>
          <Typography>{name}</Typography>
          {shared && <Typography variant="body2">{translate('screens.lists.ofUnit')}</Typography>}
        </Box>
        {mayKeep && (
          <>
            <StepDialog
              of="UpdateSavedListInput"
              label="screens.lists.rename"
              variant="text"
              size="small"
              document={RenameListDocument}
              defaults={{ name }}
              variables={(values) => ({ id, expectedVersion: version, input: { name: values['name'] as string } })}
              save="shared.form.save"
            >
              <TextInput source="name" validate={must} helperText={false} />
            </StepDialog>
            <AskFirst
              label="screens.lists.delete"
              question={translate(shared ? 'screens.lists.deleteUnitAsk' : 'screens.lists.deleteAsk', { name })}
              disabled={remove.busy}
              onYes={() => void remove.take({ id })}
            />
          </>
        )}
      </Box>
      <Refusal refusal={remove.refusal} />
    </Box>
  );
}
