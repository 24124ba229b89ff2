import type { Person, World } from './world.js';

/** Sends a file as the panel does; the answer as it came. */
export async function upload(
  world: World,
  who: Person | null,
  name: string,
  content: string | Buffer,
  headers = {},
  url = '/files',
) {
  const boundary = '----pulih-test';
  const payload = Buffer.concat([
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`),
    Buffer.from(content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const response = await world.app.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...(who && { authorization: `Bearer ${who.token}` }),
      ...headers,
    },
    payload,
  });
  return { status: response.statusCode, ...response.json() };
}
