/** What the panel must know before anyone signs in; the API serves it. */
export interface Config {
  /** The OpenID provider. */
  issuer: string;
  clientId: string;
  /** Whether the data are made up. */
  demo: boolean;
}

/** Reads the configuration. @throws Error when the API does not answer. */
export async function loadConfig(): Promise<Config> {
  const response = await fetch('/admin/config.json').catch(() => null);
  if (!response?.ok) throw new Error('api.unreachable');
  return response.json() as Promise<Config>;
}
