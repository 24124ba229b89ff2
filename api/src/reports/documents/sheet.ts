/** What a report says, in the order it is printed, whatever it is printed as. */
export type Block =
  | { heading: string }
  | { text: string; quiet?: boolean }
  | { table: Table }
  | { bars: { label: string; value: number }[] }
  | { signatures: Signature[] };

/** Who signs, and as what; room to write where the name is not known. */
export interface Signature {
  as: string;
  name: string | null;
}

/** The room left for a name. */
export const UNNAMED = '( ........................................ )';

/** A table; numbers stand to the right. */
export interface Table {
  head: string[];
  rows: (string | number)[][];
}

/** A report as a document: its letterhead, its title, its blocks, its foot. */
export interface Sheet {
  letterhead: [board: string, unit: string];
  title: string;
  facts: [label: string, value: string][];
  blocks: Block[];
  foot: string;
}
