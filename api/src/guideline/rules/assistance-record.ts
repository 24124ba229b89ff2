import type { CivilDate } from '../calendar.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import type { Recorder } from '../parameters/roles.js';
import { parts } from '../parts.js';

interface Facts {
  /** Who assisted the agent. */
  assistant: Recorder;
  heldOn: CivilDate | null;
  topic: string | null;
  result: string | null;
}

/** Assistance (asistensi) to an agent is given by an officer, and states its day, topic and result. */
export const assistanceRecord = rule<Facts>(
  {
    code: 'assistance.record',
    kind: 'refuse',
    citation: juknis(
      'Bab IV.A.1, l.751',
      'Asistensi adalah kegiatan yang dilakukan oleh petugas BNNP atau BNNKab/Kota dan petugas pasca rehabilitasi dalam rangka membantu agen pemulihan dalam menjalankan tugasnya.',
    ),
    optional: ['heldOn', 'topic', 'result'],
  },
  ({ assistant, heldOn, topic, result }) =>
    parts({
      BY_OFFICER: assistant === 'OFFICER',
      HELD_ON: heldOn !== null,
      TOPIC: !!topic?.trim(),
      RESULT: !!result?.trim(),
    }),
);
