import type { Posted } from './page-context.ts';
import type { WebRequest } from './web-request.ts';

/** The form of this request, field by field; undefined when it was none. */
export function postedIn(request: WebRequest): Posted | undefined {
  if (request.method !== 'POST') return undefined;
  const { file: upload } = request as {
    readonly file?: { readonly fieldname: string; readonly size: number };
  };
  const body = Object(request.body ?? {}) as Record<string, unknown>;
  return {
    action: request.originalUrl,
    fields: Object.entries(body).flatMap(([name, value]) =>
      [value].flat().flatMap((one) => (typeof one === 'string' ? [[name, one] as const] : [])),
    ),
    file: upload && upload.size > 0 ? upload.fieldname : undefined,
  };
}
