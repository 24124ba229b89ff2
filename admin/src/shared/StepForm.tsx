import { Box } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Form, ResourceContextProvider } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import type { DecisionPartsFragment, TypedDocumentString } from '../../../schema/generated/graphql';
import type { About } from '../waiting/entry';
import { useMayWait } from '../waiting/useMayWait';
import { newId } from '../api/newId';
import type { ApiRefusal } from '../api/refusal';
import { Draft } from './Draft';
import { draftOf, forgetDraft } from './drafts';
import type { TypeName } from './face';
import { fieldErrors } from './fieldErrors';
import type { Slide } from './Slides';
import { StepParts } from './StepParts';
import { FollowStored, nothing, type Stored, type ValueInWords } from './Stored';
import type { PreviewDocument } from './useForeseen';
import { useStep } from './useStep';

/** What a form of a step is given. */
export interface StepFormProps<Data, Variables> {
  /** The input type, whose labels the fields carry. */
  of: TypeName;
  document: TypedDocumentString<Data, Variables>;
  /** Says before the step is taken what it would be refused for. */
  preview?: PreviewDocument<Variables> | undefined;
  /** What stands for answers that are not given yet when the preview is asked. */
  foreseenWith?: object;
  /** Whether the step may be taken, as far as it is known before the form is answered. */
  decision?: DecisionPartsFragment | null | undefined;
  /** What the form begins with. */
  defaults?: object;
  /** What goes along with what is typed, and has no field. */
  given?: object;
  /** What it changes, as it is stored: the form begins with it, and shows both sides where somebody else was faster. */
  stored?: Stored;
  /** How a value of it is told. */
  Value?: ValueInWords;
  /** The variables of what was typed; `{ input: { id, … } }` otherwise, the id made here; `seen` is what was changed. */
  variables?: (values: FieldValues, id: string, seen: Stored) => Variables;
  /** The fields of the API that have another name in this form. */
  fields?: Readonly<Record<string, string>>;
  /** Keeps what is typed under this name until it is saved. */
  draft?: string;
  /** What the step is about, where it may wait on this device for a connection. */
  waits?: (values: FieldValues) => About;
  /** Word on the button, a key. */
  save?: string;
  /** What is said when it is done, a key. */
  says?: string;
  onDone?: (data: Data) => void;
  onRefused?: (refusal: ApiRefusal) => void;
  onCancel?: () => void;
  /** Stays in view above the fields. */
  above?: ReactNode;
  /** Its parts take the whole width. */
  wide?: boolean;
  /** Its parts, one at a time on a phone, in the place of children. */
  slides?: readonly Slide[];
  children?: ReactNode;
}

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
  );
}
