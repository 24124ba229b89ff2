import { crc32, deflateRawSync } from 'node:zlib';
import Excel from 'exceljs';

/** A workbook of one sheet with these rows. */
export async function workbook(rows: (string | number | Date)[][]): Promise<Buffer> {
  const book = new Excel.Workbook();
  book.addWorksheet('Daftar').addRows(rows);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Rows of the first sheet of a workbook, their cells joined by bars. */
export async function rowsIn(file: Buffer): Promise<string[]> {
  const book = new Excel.Workbook();
  await book.xlsx.load(file as never);
  const rows: string[] = [];
  book.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1).join('|')));
  return rows;
}

/** A workbook whose sheet unpacks to so many megabytes of nothing, and says it is small. */
export function bomb(megabytes: number): Buffer {
  const nothing = Buffer.alloc(1024 * 1024, ' ');
  const sheet = Buffer.concat([
    Buffer.from('<worksheet><sheetData>'),
    ...Array.from({ length: megabytes }, () => nothing),
  ]);
  return zip({
    'xl/workbook.xml': Buffer.from('<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': Buffer.from(
      '<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/></Relationships>',
    ),
    'xl/worksheets/a.xml': sheet,
  });
}

function zip(files: { [name: string]: Buffer }): Buffer {
  const [parts, central]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(Math.min(content.length, 1000), 18);
    common.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    central.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, tail, Buffer.from(name));
    parts.push(entry);
    at += entry.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}
