/** What a page of the panel may load: our own files and the issuer; its component library writes styles at run time. */
export function panelPolicy(issuer: string): string {
  const { origin } = new URL(issuer);
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${origin}`,
    `frame-src 'self' ${origin}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether a browser came by another name of this machine than the one the sign-in knows. */
export function otherLoopback(host: string | undefined, publicUrl: string): boolean {
  const known = new URL(publicUrl).host;
  return host !== undefined && host !== known && LOOPBACK.test(host) && LOOPBACK.test(known);
}
