/** A finding as a refused write carries it: what a rule found, what it requires, and the sentence it stands on. */
export interface RefusedFinding {
  rule: string;
  title: string;
  met: boolean;
  message: string;
  found: string | null;
  required: string | null;
  missing: string[];
  /** The input's field it is about. */
  field: string | null;
  citation: { document: string; title: string; place: string; says: string };
  contested: string | null;
}

/** An error as the API tells it. */
export interface ApiError {
  message: string;
  extensions?: { code?: string; field?: string; reason?: string; findings?: RefusedFinding[]; incident?: string };
}

/** Why the API did not do what was asked; its sentence is already in the chosen language. */
export class ApiRefusal extends Error {
  readonly code: string;
  /** The field of the form it is about, "phone" or "family.0.phone". */
  readonly field: string | null;
  readonly findings: RefusedFinding[];
  readonly incident: string | null;
  /** What react-admin's forms read: the sentence by field. */
  readonly body: { errors?: Record<string, unknown> };
  /** As the API told it. */
  readonly told: ApiError;

  constructor(told: ApiError) {
    const { message, extensions = {} } = told;
    super(message);
    this.told = told;
    this.name = 'ApiRefusal';
    this.code = extensions.code ?? 'UNKNOWN';
    this.field = extensions.field?.replace(/^input\./, '') ?? null;
    this.findings = extensions.findings ?? [];
    this.incident = extensions.incident ?? null;
    this.body = this.field ? { errors: nested(this.field, message) } : {};
  }
}

/** `family.0.phone` as the nested object a form's errors are. */
function nested(path: string, message: string): Record<string, unknown> {
  const [first = '', ...rest] = path.split('.');
  return { [first]: rest.length ? nested(rest.join('.'), message) : message };
}
