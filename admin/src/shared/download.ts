import { ApiRefusal, type ApiError } from '../api/refusal';
import type { Language } from '../i18n/language';
import type { Session } from '../signin/session';

/** Fetches a document as who is signed in and hands it to the browser. @throws ApiRefusal where it is not given. */
export async function download(session: Session, language: Language, path: string): Promise<void> {
  const fetched = (token: string) =>
    fetch(path, { headers: { authorization: `Bearer ${token}`, 'accept-language': language } });
  const offline = () => {
    throw new ApiRefusal({ message: 'api.offline', extensions: { code: 'OFFLINE' } });
  };
  const first = await fetched(await session.token()).catch(offline);
  const response = first.status === 401 ? await fetched(await session.renew()).catch(offline) : first;
  if (!response.ok) {
    const { errors } = (await response.json().catch(() => ({}))) as { errors?: ApiError[] };
    throw new ApiRefusal(errors?.[0] ?? { message: 'api.unreachable', extensions: { code: 'UNREACHABLE' } });
  }
  const name = /filename="(?<name>[^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.groups?.['name'];
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name ?? 'laporan';
  link.click();
  URL.revokeObjectURL(url);
}
