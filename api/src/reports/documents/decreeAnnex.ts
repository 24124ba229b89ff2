import sql from 'sql-template-tag';
import type { CivilDate } from '../../guideline/calendar.js';
import { valueOn } from '../../guideline/dated.js';
import { say } from '../../guideline/message.js';
import { clientsPerAgent } from '../../guideline/parameters/agents.js';
import type { AgentCategory } from '../../agents/words.js';
import type { Made } from '../../files/serve.js';
import type { Context } from '../../ground/context.js';
import { notFound } from '../../ground/refusal.js';
import { id as indonesian } from '../../rulebook/wording/id.js';
import { Unit } from '../../units/unit.js';
import { dayTold, numberTold } from '../told.js';
import { words as common } from '../wording/document.js';
import { words } from '../wording/decrees.js';
import { pdfOf } from './pdf.js';
import type { Block } from './sheet.js';

/** An agent on duty as the annex lists them. */
interface Decreed {
  name: string;
  category: AgentCategory;
  note: string | null;
  village: string;
  path: string;
  number: string;
  on: CivilDate;
  copied: boolean;
  clients: number;
}

/** The annex to the decrees (SK) of a unit's agents on duty, by district. @throws NOT_FOUND also for what is out of sight. */
export async function decreeAnnex(context: Context, asked: string): Promise<Made> {
  const { read, viewer, today } = context;
  const unit = viewer.units.includes(Number(asked)) ? await read.one(Unit, Number(asked)) : null;
  if (!unit) throw notFound('Unit', asked);
  const name = String(unit['name']);
  const agents = await agentsOf(context, Number(asked));
  const content = await pdfOf({
    letterhead: [common.board, name],
    title: words.title,
    facts: [
      [words.unit, name],
      [words.on, dayTold(today)],
      [words.count, numberTold(agents.length)],
    ],
    blocks: [
      { text: words.basis, quiet: true },
      ...(agents.length > 0 ? tablesOf(agents, today) : [{ text: words.none }]),
      { signatures: [{ as: words.signed(name), name: null }] },
    ],
    foot: words.foot,
  });
  return { kind: 'DECREE_ANNEX', name: `lampiran-sk-agen-${asked}-${today}`, content, rows: agents.length };
}

const agentsOf = ({ read }: Context, unit: number) =>
  read.rows<Decreed>(sql`select a.name, a.category, a.category_note note, v.name village, v.path, a.decree_number "number",
      a.decree_issued_on "on", a.decree_copied_to_unit copied,
      (select count(*)::int from assignment s where s.agent_id = a.id and s.ended_on is null) clients
    from recovery_agent a join village v on v.code = a.village_code
    where a.unit_id = ${unit} and a.status = 'APPOINTED' order by v.path, v.name, a.name, a.id`);

function tablesOf(agents: readonly Decreed[], today: CivilDate): Block[] {
  const most = valueOn(clientsPerAgent, today);
  const cells = ({ name, category, note, village, number, on, copied, clients }: Decreed) => [
    `${name}\n${note ?? say(category, indonesian)}`,
    ...[village, number, dayTold(on), copied ? words.copied : words.notCopied, words.load(clients, most)],
  ];
  const byDistrict = [...Map.groupBy(agents, ({ path }) => path)];
  return byDistrict.flatMap(([path, theirs]) => [
    { heading: path },
    { table: { head: words.head, rows: theirs.map(cells) } },
  ]);
}
