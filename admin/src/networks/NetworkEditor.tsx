import { Alert, Box, Button } from '@mui/material';
import { ReactFlowProvider } from '@xyflow/react';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { KeepNetworkMapDocument, type NetworkMapPartsFragment } from '../../../schema/generated/graphql';
import { newId } from '../api/newId';
import { Empty } from '../shared/Empty';
import { useToday } from '../shared/format';
import { Overtaken } from '../shared/Overtaken';
import { Refusal } from '../shared/Refusal';
import { Section } from '../shared/Section';
import { useStep } from '../shared/useStep';
import { ContactDialog } from './ContactDialog';
import { ContactTable } from './ContactTable';
import { moved, tied, withContact, withoutContact, type Drawing } from './drawing';
import { Picture } from './Picture';
import { useDrawing } from './useDrawing';

interface NetworkEditorProps {
  clientId: string;
  name: string;
  map: NetworkMapPartsFragment | null;
  /** It can only be looked at. */
  still: boolean;
}

/** The picture and the table of a client's contacts; what is drawn is kept with one step. */
export function NetworkEditor({ clientId, name, map, still }: NetworkEditorProps) {
  const translate = useTranslate();
  const today = useToday();
  const { drawing, changed, seen, overtaken, draw, keepMine, takeStored } = useDrawing(map);
  const [open, setOpen] = useState<string | null>(null);
  const [placing, setPlacing] = useState<string | null>(null);
  const { take, busy, refusal, forget } = useStep(KeepNetworkMapDocument, {
    says: 'screens.networks.kept',
    onDone: takeStored,
  });
  const settle = (by: () => void) => () => {
    forget();
    by();
  };
  const change = (to: Drawing) => {
    draw(() => to);
    setOpen(null);
    setPlacing(null);
  };
  const called = drawing.contacts.find(({ key }) => key === placing)?.label;
  const marksOf = (key: string) =>
    (['hubs', 'bridges'] as const)
      .filter((mark) => !changed && map?.[mark].includes(key))
      .map((mark) => `screens.networks.${mark}`);
  const keep = () => {
    const { contacts, ties } = drawing;
    void take({
      clientId,
      expectedVersion: seen,
      input: { drawnOn: today, contacts: [...contacts], ties: [...ties] },
    });
  };
  const add = (
    <Button variant={drawing.contacts.length ? 'outlined' : 'contained'} onClick={() => setOpen(newId())}>
      {translate('screens.networks.add')}
    </Button>
  );
  return (
    <>
      {!overtaken && <Refusal refusal={refusal} />}
      {overtaken && !busy && (
        <Overtaken text="screens.networks.overtaken" keepMine={settle(keepMine)} takeStored={settle(takeStored)} />
      )}
      {changed && !overtaken && (
        <Alert
          severity="info"
          variant="outlined"
          sx={{ mb: 2 }}
          action={
            <Button variant="contained" disabled={busy} onClick={keep}>
              {translate('screens.networks.keep')}
            </Button>
          }
        >
          {translate('screens.networks.changed')}
        </Alert>
      )}
      <Section title={translate('screens.networks.picture')} actions={!still && add}>
        {drawing.contacts.length === 0 ? (
          <Empty text={translate('screens.networks.empty')} />
        ) : (
          <ReactFlowProvider>
            <Picture
              {...{ name, drawing, marksOf, still }}
              placing={!!placing}
              onPlace={(x, y) => placing && change(moved(drawing, placing, x, y))}
              onOpen={still ? () => undefined : setOpen}
              onMove={(key, x, y) => draw((now) => moved(now, key, x, y))}
              onTie={(one, other) => change(tied(drawing, one, other))}
            />
          </ReactFlowProvider>
        )}
        {!still && drawing.contacts.length > 0 && (
          <Box component="output" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem', mt: 1 }}>
            {translate(called ? 'screens.networks.place' : 'screens.networks.how', { contact: called })}
          </Box>
        )}
      </Section>
      {drawing.contacts.length > 0 && (
        <Section title={translate('screens.networks.table')} flush>
          <ContactTable drawing={drawing} marksOf={marksOf} onOpen={still ? () => undefined : setOpen} />
        </Section>
      )}
      {open && (
        <ContactDialog
          key={open}
          drawing={drawing}
          of={open}
          onDone={(values) => change(withContact(drawing, open, values))}
          onMove={() => {
            setPlacing(open);
            setOpen(null);
          }}
          onRemove={() => change(withoutContact(drawing, open))}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
