import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const keyFor = (dataKey: string, purpose: string) => Buffer.from(hkdfSync('sha256', dataKey, 'pulih', purpose, 32));

/** Seals a text with the deployer's key (AES-256-GCM), so that a copy of the database does not tell it. */
export function seal(dataKey: string, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(dataKey, 'seal'), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.');
}

/** Opens what `seal` sealed. @throws when the key is another one or the text was changed. */
export function unseal(dataKey: string, text: string): string {
  const [iv = '', tag = '', sealed = ''] = text.split('.');
  const decipher = createDecipheriv('aes-256-gcm', keyFor(dataKey, 'seal'), Buffer.from(iv, 'base64url'));
  decipher.setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64url')), decipher.final()]).toString('utf8');
}

/** A keyed digest: the same text is found again, and cannot be read back. */
export const digest = (dataKey: string, text: string): string =>
  createHmac('sha256', keyFor(dataKey, 'digest')).update(text).digest('base64url');
