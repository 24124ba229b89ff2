import type { Content } from '../content.js';
import { dayTold } from '../told.js';
import { words } from '../wording/document.js';
import type { Block } from './sheet.js';

/** The annexed lists of assistance and supervision of a quarterly report. */
export function formsOf({ annexes }: Content): Block[] {
  if (!annexes) return [];
  const { assistance, supervision } = annexes;
  return [
    { heading: words.assistance },
    assistance.length === 0
      ? { text: words.noAssistance }
      : {
          table: {
            head: [words.agent, words.day, words.topic, words.result],
            rows: assistance.map(({ on, agent, topic, result }) => [agent, dayTold(on), topic, result]),
          },
        },
    { heading: words.supervision },
    supervision.length === 0
      ? { text: words.noSupervision }
      : {
          table: {
            head: [words.supervised, words.day, words.supervisor, words.findings, words.wanting],
            rows: supervision.map(({ on, by, whom, findings, wanting }) => [whom, dayTold(on), by, findings, wanting]),
          },
        },
  ];
}
