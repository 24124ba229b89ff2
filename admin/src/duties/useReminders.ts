import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { RemindersDocument, type DutyFilter, type RemindersQuery } from '../../../schema/generated/graphql';
import { useAsk } from '../panel';

/** A duty as a reminder tells it. */
type Reminder = RemindersQuery['duties']['nodes'][number];

/** The reminders of one person: an agent, an officer, or the unit itself. */
export interface Reminded {
  id: string;
  name: string;
  phone: string | null;
  duties: Reminder[];
}

const PAGE = 100;
/** So many duties are printed at most. */
const MOST = 1000;

/** The duties behind a filter, or those chosen of them, by whom they remind; and how many there are in all. */
export function useReminders(filter: DutyFilter, chosen: readonly string[] | null) {
  const ask = useAsk();
  const locale = useLocale();
  const { data, error, refetch } = useQuery({
    queryKey: ['reminders', filter, locale],
    queryFn: async ({ signal }) => {
      const nodes: Reminder[] = [];
      let total = 0;
      do {
        const page = { filter, first: PAGE, offset: nodes.length };
        const { duties } = await ask(RemindersDocument, page, { signal });
        nodes.push(...duties.nodes);
        total = duties.nodes.length ? duties.totalCount : nodes.length;
      } while (nodes.length < Math.min(total, MOST));
      return { nodes, total };
    },
  });
  const shown = data?.nodes.filter(({ id }) => chosen?.includes(id) ?? true);
  const total = chosen ? (shown?.length ?? 0) : (data?.total ?? 0);
  return { people: shown && byPerson(shown), shown: shown?.length ?? 0, total, error, refetch };
}

function byPerson(duties: readonly Reminder[]): Reminded[] {
  const groups = Map.groupBy(duties, (duty) => whoIs(duty).id);
  return [...groups.values()]
    .flatMap((its) => (its[0] ? [{ ...whoIs(its[0]), duties: its }] : []))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** Who is reminded: who is to do it and accompanies the client; the unit where there is nobody. */
function whoIs({ by, agent, officer, unit }: Reminder): Omit<Reminded, 'duties'> {
  if (agent && by.includes('AGENT')) return { id: agent.id, name: agent.name, phone: agent.phone ?? null };
  return { id: officer?.id ?? `unit ${unit?.id}`, name: officer?.name ?? unit?.name ?? '', phone: null };
}
