import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId } from 'react';
import {
  AutocompleteArrayInput,
  Form,
  maxLength,
  required,
  ResourceContextProvider,
  SaveButton,
  TextInput,
  useTranslate,
} from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { AskFirst } from '../shared/AskFirst';
import { EnumInput } from '../shared/EnumInput';
import { usePhone } from '../shared/usePhone';
import { knownTo, type ContactValues, type Drawing } from './drawing';

interface ContactDialogProps {
  drawing: Drawing;
  /** The contact that is changed; a new one where there is none by this key. */
  of: string;
  onDone: (values: ContactValues) => void;
  /** Its place in the picture is to be chosen. */
  onMove: () => void;
  onRemove: () => void;
  onClose: () => void;
}

const must = required();
const label = [must, maxLength(60)];

/** A contact: what they are called, who they are to the client, and whom of the others they know. */
export function ContactDialog({ drawing, of, onDone, onMove, onRemove, onClose }: ContactDialogProps) {
  const translate = useTranslate();
  const heading = useId();
  const phone = usePhone();
  const contact = drawing.contacts.find(({ key }) => key === of);
  const others = drawing.contacts.filter(({ key }) => key !== of).map(({ key, label: name }) => ({ id: key, name }));
  const begins = contact ?? { influence: 'NEUTRAL', frequency: 'WEEKLY' };
  return (
    <Dialog open onClose={onClose} fullScreen={phone} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <DialogTitle id={heading}>{contact ? contact.label : translate('screens.networks.add')}</DialogTitle>
      <ResourceContextProvider value="NetworkContactInput">
        <Form
          record={{}}
          defaultValues={{ ...begins, knows: knownTo(drawing, of) }}
          onSubmit={(values: FieldValues) =>
            onDone({ ...(values as ContactValues), knows: (values['knows'] as string[]) ?? [] })
          }
        >
          <DialogContent>
            <TextInput source="label" validate={label} helperText="screens.networks.labelHelp" />
            <EnumInput of="ContactKind" source="kind" validate={must} />
            <EnumInput of="Influence" source="influence" validate={must} />
            <EnumInput of="ContactFrequency" source="frequency" validate={must} />
            {others.length > 0 && (
              <AutocompleteArrayInput
                source="knows"
                label="screens.networks.knows"
                choices={others}
                helperText={false}
              />
            )}
          </DialogContent>
          <DialogActions>
            {contact && (
              <>
                <Button color="inherit" onClick={onMove}>
                  {translate('screens.networks.move')}
                </Button>
                <AskFirst
                  label="screens.networks.remove"
                  question={translate('screens.networks.removeAsk', { contact: contact.label })}
                  onYes={onRemove}
                />
              </>
            )}
            <Button color="inherit" onClick={onClose}>
              {translate('shared.form.cancel')}
            </Button>
            <SaveButton label="screens.networks.take" alwaysEnable icon={<></>} />
          </DialogActions>
        </Form>
      </ResourceContextProvider>
    </Dialog>
  );
}
