import { Box } from '@mui/material';
import { useState } from 'react';
import { Form, ResourceContextProvider } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useMayWait } from '../waiting/useMayWait';
import { newId } from '../api/newId';
import type { ApiRefusal } from '../api/refusal';
import { StepRules, useStepRules } from '../rules/stepRules';
import { Draft } from './Draft';
import { draftOf, forgetDraft } from './drafts';
import { fieldErrors } from './fieldErrors';
import { StepParts } from './StepParts';
import { FollowStored } from './FollowStored';
import type { StepFormProps } from './stepFormProps';
import { nothing, type Stored } from './stored';
import { useStep } from './useStep';

/** Whether somebody else was faster, which both sides tell better. */
const isConflict = ({ field }: ApiRefusal) => field === 'expectedVersion';

/** A form begins with its own values, not with the record of the page it stands on. */
const apart = {};

/** A form that takes a step: a refusal stands beside the field or above the button, with the guideline's words. */
export function StepForm<Data, Variables>(props: StepFormProps<Data, Variables>) {
  const {
    of,
    document,
    defaults,
    draft,
    stored,
    save = 'shared.form.save',
    says,
    onDone,
    onCancel,
    above,
    slides,
    wide = false,
    children,
  } = props;
  const { variables = (values, id) => ({ input: { id, ...props.given, ...values } }) as Variables } = props;
  const [id, setId] = useState(newId);
  const [kept, setKept] = useState(() => (draft ? draftOf(draft) : null));
  const discard = () => {
    if (draft) forgetDraft(draft);
    setKept(null);
  };
  const [first] = useState(stored?.values);
  const [seen, see] = useState<Stored | null>(kept?.seen ?? stored ?? null);
  const asVariables = (values: FieldValues) => variables(values, id, seen ?? nothing);
  const { waiting, settled } = useMayWait(draft, props.waits);
  const finish = () => {
    if (draft) forgetDraft(draft);
    setId(newId());
    setKept(null);
    see(null);
    settled();
  };
  const done = (data: Data) => {
    finish();
    onDone?.(data);
  };
  const { take, busy, refusal } = useStep(document, { onDone: done, ...(says && { says }) });
  const [tried, setTried] = useState('');
  const submit = async (values: FieldValues) => {
    const asked = asVariables(values);
    setTried(JSON.stringify(asked));
    const { data, refusal: refused } = await take(asked, waiting(values));
    if (refused) props.onRefused?.(refused);
    else if (!data) {
      finish();
      onCancel?.();
    }
    return refused ? fieldErrors(refused, values, props.fields) : undefined;
  };
  return (
    <StepRules value={useStepRules(document)}>
      <ResourceContextProvider value={of}>
        <Form
          key={kept ? 'kept' : 'new'}
          record={apart}
          defaultValues={{ ...defaults, ...first, ...kept?.values }}
          onSubmit={submit}
          sanitizeEmptyValues
          disableInvalidFormNotification
        >
          {draft && <Draft name={draft} seen={seen} restored={!!kept} discard={discard} />}
          {above && <Box sx={{ position: 'sticky', top: 49, zIndex: 2, mb: 2 }}>{above}</Box>}
          <StepParts
            preview={props.preview}
            decision={props.decision}
            variables={(values) => asVariables({ ...props.foreseenWith, ...values })}
            refused={refusal && !(stored && isConflict(refusal)) ? { refusal, with: tried } : null}
            busy={busy}
            save={save}
            onCancel={onCancel}
            wide={wide}
            slides={slides}
          >
            {children}
            {stored && <FollowStored {...{ of, stored, seen, see, busy }} begun={!!kept} Value={props.Value} />}
          </StepParts>
        </Form>
      </ResourceContextProvider>
    </StepRules>
  );
}
