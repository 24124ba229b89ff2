import type { TypedDocumentString } from '../../../schema/generated/graphql';
import type { Language } from '../i18n/language';
import type { Session } from '../signin/session';
import { ApiRefusal, type ApiError } from './refusal';

/** What goes along with a request. */
export interface Asking {
  signal?: AbortSignal | undefined;
  /** Makes a repetition of a step have one effect. */
  idempotencyKey?: string | undefined;
}

/** Asks the API one document. @throws ApiRefusal */
export type Ask = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  asking?: Asking,
) => Promise<Data>;

/** A request as it is sent: the text of a document, its variables. */
export interface Sent {
  query: string;
  variables?: unknown;
  operationName?: string | null | undefined;
}

interface Answer<Data> {
  data?: Data;
  errors?: ApiError[];
}

/** Sends one request as who is signed in, and returns the whole answer. @throws ApiRefusal without a network. */
export async function send<Data>(
  session: Session,
  language: Language,
  sent: Sent,
  { signal, idempotencyKey }: Asking = {},
): Promise<Answer<Data>> {
  const post = (token: string) =>
    fetch('/graphql', {
      method: 'POST',
      signal: signal ?? null,
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        authorization: `Bearer ${token}`,
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
      },
      body: JSON.stringify(sent),
    }).then(answerOf<Data>);
  try {
    const answer = await post(await session.token());
    const refused = answer.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED';
    return refused ? await post(await session.renew()) : answer;
  } catch (error) {
    if (error instanceof TypeError) throw new ApiRefusal({ message: 'api.offline', extensions: { code: 'OFFLINE' } });
    throw error;
  }
}

async function answerOf<Data>(response: Response): Promise<Answer<Data>> {
  const json = response.headers.get('content-type')?.includes('json');
  if (json) return response.json() as Promise<Answer<Data>>;
  throw new ApiRefusal({ message: 'api.unreachable', extensions: { code: 'UNREACHABLE' } });
}

/** The way to the API for who is signed in, in the chosen language. */
export function openAsk(session: Session, language: () => Language): Ask {
  return async <Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    asking?: Asking,
  ) => {
    const { data, errors } = await send<Data>(session, language(), { query: String(document), variables }, asking);
    if (errors?.[0]) throw new ApiRefusal(errors[0]);
    return data as Data;
  };
}
