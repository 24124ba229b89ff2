import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { briefingHours, briefingTopics, type BriefingTopic } from '../parameters/agents.js';

interface Facts {
  /** Lesson hours (JP) of all briefings together. */
  hours: number;
  /** Topics covered in any of them. */
  topics: readonly BriefingTopic[];
}

/** Before a first assignment an agent was briefed for enough lesson hours, covering every topic. */
export const agentBriefing = rule<Facts>(
  {
    code: 'agent.briefing',
    kind: 'refuse',
    citation: juknis('Bab III.A.3.b.a, l.428', 'Pelaksanaan pembekalan membutuhkan minimal 8 jam pelajaran'),
    parameters: [briefingHours, briefingTopics],
    field: 'agentId',
  },
  ({ hours, topics }, day) => {
    const required = valueOn(briefingHours, day);
    const missing = valueOn(briefingTopics, day).filter((topic) => !topics.includes(topic));
    return { met: hours >= required && missing.length === 0, found: hours, required, missing };
  },
);
