import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>
  >;
}

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly tags: readonly { readonly name: string }[];
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

interface Given {
  readonly status: number;
  readonly type: string;
  readonly answer: unknown;
}

/** What openapi.json promises, as something that an answer can be held against. */
export class ApiContract {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #compiled = new Map<object, ValidateFunction>();

  constructor(readonly document: OpenApiDocument) {
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(closed({ $id: 'openapi', components: document.components }), 'openapi');
  }

  static async read(url: string): Promise<ApiContract> {
    const response = await fetch(`${url}/v1/openapi.json`);
    return new ApiContract((await response.json()) as OpenApiDocument);
  }

  /** Throws when the answer is not as promised. What no operation promises (an address that is not there) passes. */
  check(method: string, path: string, { status, type, answer }: Given): void {
    if (status >= 500) throw new Error(`${method} ${path} broke: ${status}`);
    const operation = this.operationAt(method, path);
    if (!operation) return;
    const promised = operation.responses[status];
    if (!promised)
      throw new Error(`${operation.operationId} does not promise ${status}: ${JSON.stringify(answer)}`);
    const schema = promised.content?.[type.split(';')[0] ?? '']?.schema;
    if (!schema && !type.includes('json')) return;
    if (!schema) throw new Error(`${operation.operationId} does not promise ${status} as ${type}`);
    const validate = this.#validatorOf(schema);
    if (!validate(answer))
      throw new Error(
        `${operation.operationId} ${status} is not as promised:\n${this.#ajv.errorsText(validate.errors, { separator: '\n' })}\n${JSON.stringify(answer).slice(0, 2_000)}`,
      );
  }

  operationAt(method: string, path: string): Operation | undefined {
    const asked = (path.split('?')[0] ?? '').split('/');
    const matching = Object.entries(this.document.paths).filter(([pattern]) => {
      const known = pattern.split('/');
      return (
        known.length === asked.length && known.every((part, at) => part.startsWith('{') || part === asked[at])
      );
    });
    const literal = matching.toSorted(([one], [other]) => one.split('{').length - other.split('{').length);
    return literal.map(([, item]) => item[method.toLowerCase()]).find((operation) => operation !== undefined);
  }

  #validatorOf(schema: object): ValidateFunction {
    const known = this.#compiled.get(schema) ?? this.#ajv.compile(closed(absolute(schema)));
    this.#compiled.set(schema, known);
    return known;
  }
}

/** A field that is not promised is a fault too. */
function closed(schema: unknown): never {
  if (Array.isArray(schema)) return schema.map(closed) as never;
  if (typeof schema !== 'object' || schema === null) return schema as never;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, closed(part)]));
  const open = 'properties' in inner && !('additionalProperties' in inner);
  return (open ? { ...inner, additionalProperties: false } : inner) as never;
}

const absolute = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"openapi#/components')) as object;
