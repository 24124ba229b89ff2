import type { EntityManager } from '@mikro-orm/postgresql';
import { monthOf } from '../guideline/calendar.js';
import type { Evidence } from '../guideline/budget/evidence.js';

/** A row of `budget_evidence`: what was recorded, by whom, of whose course. */
export interface PieceRow {
  kind: Evidence['kind'];
  key: string;
  /** The record that stands now; null for a trip, which is of several. */
  record: string | null;
  on: string;
  unit_id: number;
  enrollment_id: string | null;
  client_id: string | null;
  agent_id: string | null;
  officer_id: string | null;
  started_on: string | null;
  village: string | null;
  facts: { clients?: number };
}

/** A piece of evidence with the row it was read from. */
export interface Piece {
  row: PieceRow;
  evidence: Evidence;
}

/** All evidence of some units and of the courses they worked on, in one statement. */
export async function piecesOf(em: EntityManager, units: readonly number[]): Promise<Piece[]> {
  const rows = await em.execute<PieceRow[]>('select * from budget_evidence(?::int[])', [`{${units.join(',')}}`]);
  return rows.map(pieceOf);
}

/** A piece of evidence of a row. */
export const pieceOf = (row: PieceRow): Piece => ({ row, evidence: evidenceOf(row) });

/** The evidence a row tells, with its programme month. */
function evidenceOf({ kind, key, on, enrollment_id: enrollment, started_on: started, facts }: PieceRow): Evidence {
  const month = (started && monthOf(started, on)) || 1;
  return { kind, key, on, enrollment, month, ...facts } as Evidence;
}
