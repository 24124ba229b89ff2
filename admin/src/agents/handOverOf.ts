import type { FieldValues } from 'react-hook-form';
import type { HandOverInput } from '../../../schema/generated/graphql';

/** Who may follow an agent, as a choice: `agents.ID` or `officers.ID`. */
type Successor = `${'agents' | 'officers'}.${string}`;

/** What the form says of one client. */
interface Given {
  successor?: Successor | null;
  acceptedByClient?: boolean;
  acceptedByFamily?: boolean;
}

/** Each client with their successor: the one chosen for them, or the one chosen for all. */
export function handOverOf(values: FieldValues, enrollmentIds: readonly string[]): HandOverInput[] {
  const all = values['successor'] as Successor | null | undefined;
  const each = (values['each'] ?? []) as readonly (Given | undefined)[];
  return enrollmentIds.map((enrollmentId, at) => {
    const { successor, acceptedByClient = false, acceptedByFamily = false } = each[at] ?? {};
    const [kind, id = null] = (successor || all || '').split('.');
    return {
      enrollmentId,
      agentId: kind === 'agents' ? id : null,
      officerId: kind === 'officers' ? id : null,
      acceptedByClient,
      acceptedByFamily,
    };
  });
}
