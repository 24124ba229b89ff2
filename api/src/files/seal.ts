import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const keyOf = (dataKey: string) => Buffer.from(hkdfSync('sha256', dataKey, 'pulih', 'file', 32));

/** Seals a piece of a file for its place in it (AES-256-GCM), so that a copy of the database does not tell it. */
export function sealPiece(dataKey: string, file: string, place: number, piece: Buffer): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(dataKey), iv).setAAD(Buffer.from(`${file} ${place}`));
  const sealed = Buffer.concat([cipher.update(piece), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** Opens what `sealPiece` sealed. @throws when the key, the file or the place is another one. */
export function openPiece(dataKey: string, file: string, place: number, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(dataKey), sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(`${file} ${place}`)).setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
