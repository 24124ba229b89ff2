import { SaxesParser } from 'saxes';
import { damaged, unpacked, type entriesOf } from './zip.js';

/** A cell holds so many characters; what is beyond is not read. */
const LONGEST_TEXT = 32_767;

/** What is done at the tags of an XML file; `text` is what stood since the last tag. */
export interface Tags {
  open?: (name: string, attributes: { [name: string]: string }) => void;
  close?: (name: string, text: string) => void;
}

/** A workbook's archive and its files. */
export interface Archive {
  zip: Buffer;
  entries: ReturnType<typeof entriesOf>;
}

/** Reads an XML file of a workbook tag by tag, yielding after each piece; it knows no entities of the file's own. */
export async function* readXml(
  { zip, entries }: Archive,
  path: string,
  most: number,
  tags: Tags,
): AsyncGenerator<void> {
  const entry = entries.get(path);
  if (!entry) return;
  const parser = new SaxesParser({ position: false });
  const decoder = new TextDecoder('utf-8');
  let text = '';
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('text', (more) => {
    if (text.length < LONGEST_TEXT) text += more;
  });
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    tags.open?.(local(name), attributes as { [name: string]: string });
  });
  parser.on('closetag', ({ name }) => {
    tags.close?.(local(name), text);
    text = '';
  });
  for await (const piece of unpacked(zip, entry, most)) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.close();
}

/** Reads an XML file of a workbook to its end. */
export async function readWhole(archive: Archive, path: string, most: number, tags: Tags): Promise<void> {
  for await (const _ of readXml(archive, path, most, tags));
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
