import { ApiRefusal, type ApiError } from '../api/refusal';
import type { Language } from '../i18n/language';
import type { Session } from '../signin/session';

/** A file as POST /files answers. */
export interface Uploaded {
  id: string;
  name: string;
}

/** Sends a file. @throws ApiRefusal when it is no list, too large, or there is no network. */
export async function upload(
  session: Session,
  language: Language,
  file: File,
  use: 'list' | 'receipt' = 'list',
): Promise<Uploaded> {
  const body = new FormData();
  body.set('file', file);
  const post = (token: string) =>
    fetch(use === 'receipt' ? '/files?for=receipt' : '/files', {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${token}`, 'accept-language': language },
    });
  const offline = () => {
    throw new ApiRefusal({ message: 'api.offline', extensions: { code: 'OFFLINE' } });
  };
  const first = await post(await session.token()).catch(offline);
  const response = first.status === 401 ? await post(await session.renew()).catch(offline) : first;
  if (!response.headers.get('content-type')?.includes('json'))
    throw new ApiRefusal({ message: 'api.unreachable', extensions: { code: 'UNREACHABLE' } });
  const answer = (await response.json()) as Uploaded & { errors?: ApiError[] };
  if (answer.errors?.[0]) throw new ApiRefusal(answer.errors[0]);
  return answer;
}
