/** What a page of the sign-in may load: our own styles and script; it stands in no frame. */
export const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
