/** Text that is HTML already. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = Markup | Markup[] | string | number | false | null | undefined;

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function shown(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (Array.isArray(piece)) return piece.map(shown).join('');
  if (piece === null || piece === undefined || piece === false) return '';
  return String(piece).replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

/** HTML with every value escaped, unless it is Markup. */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(parts.map((part, at) => part + (at < pieces.length ? shown(pieces[at]) : '')).join(''));
}
