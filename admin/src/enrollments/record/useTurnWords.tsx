import { useTranslate } from 'react-admin';
import { StatusChip } from '../../shared/StatusChip';
import type { Turn } from './entry';

/** Tells the turns of a course in words: begun, an agent assigned, the outcome, ended. */
export function useTurnWords() {
  const translate = useTranslate();
  const say = (key: string, words?: object) => translate(`screens.course.record.${key}`, words);
  return (of: Turn) => {
    switch (of.turn) {
      case 'assigned':
      case 'unassigned':
        return { title: say(`${of.turn}.${of.who}`, { name: of.name }) };
      case 'outcome':
        return { title: say('outcome'), mark: <StatusChip of="OutcomeResult" value={of.outcome.result} /> };
      default:
        return { title: say(of.turn) };
    }
  };
}
