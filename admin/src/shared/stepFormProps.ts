import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { DecisionPartsFragment, TypedDocumentString } from '../../../schema/generated/graphql';
import type { ApiRefusal } from '../api/refusal';
import type { About } from '../waiting/entry';
import type { TypeName } from './face';
import type { Slide } from './Slides';
import type { Stored, ValueInWords } from './stored';
import type { PreviewDocument } from './useForeseen';

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
