import { badInput } from '../../ground/refusal.js';

/** Bytes as text: UTF-8, or UTF-16 where its mark stands first. @throws BAD_USER_INPUT when it is neither. */
export async function* decoded(content: AsyncIterable<Buffer>): AsyncGenerator<string, undefined> {
  let decoder: TextDecoder | null = null;
  let line = 1;
  for await (const piece of content) {
    decoder ??= decoderOf(piece);
    const text = read(decoder, piece, line);
    if (text.includes('\0')) throw badInput('file', 'fileEncoding', { found: line });
    line += text.split('\n').length - 1;
    if (text !== '') yield text;
  }
  const last = decoder ? read(decoder, Buffer.alloc(0), line, false) : '';
  if (last !== '') yield last;
  return undefined;
}

function decoderOf(piece: Buffer): TextDecoder {
  const mark = piece.subarray(0, 2).toString('latin1');
  const encoding = mark === '\xFF\xFE' ? 'utf-16le' : mark === '\xFE\xFF' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

function read(decoder: TextDecoder, piece: Buffer, line: number, more = true): string {
  try {
    return decoder.decode(piece, { stream: more });
  } catch {
    throw badInput('file', 'fileEncoding', { found: line });
  }
}
