import { ApiContract } from './api-contract.ts';

export interface ApiAnswer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Json = Readonly<Record<string, unknown>>;

/** Calls the API with one bearer. Every answer must be one that openapi.json promises, to the letter. */
export class ApiClient {
  readonly #url: string;
  readonly #contract: ApiContract;
  readonly #bearer: string | undefined;

  constructor(url: string, contract: ApiContract, bearer?: string) {
    this.#url = url;
    this.#contract = contract;
    this.#bearer = bearer;
  }

  static async on(url: string, bearer?: string): Promise<ApiClient> {
    return new ApiClient(url, await ApiContract.read(url), bearer);
  }

  as(bearer: string | undefined): ApiClient {
    return new ApiClient(this.#url, this.#contract, bearer);
  }

  get<Body = Json>(path: string): Promise<ApiAnswer<Body>> {
    return this.send('GET', path);
  }

  post<Body = Json>(path: string, body?: unknown): Promise<ApiAnswer<Body>> {
    return this.send('POST', path, body);
  }

  put<Body = Json>(path: string, body?: unknown): Promise<ApiAnswer<Body>> {
    return this.send('PUT', path, body);
  }

  patch<Body = Json>(path: string, body?: unknown): Promise<ApiAnswer<Body>> {
    return this.send('PATCH', path, body);
  }

  delete(path: string): Promise<ApiAnswer<Json>> {
    return this.send('DELETE', path);
  }

  async send<Body = Json>(method: Method, path: string, body?: unknown): Promise<ApiAnswer<Body>> {
    const form = body instanceof FormData;
    const response = await fetch(`${this.#url}/v1${path}`, {
      method,
      headers: {
        ...(this.#bearer !== undefined && { authorization: `Bearer ${this.#bearer}` }),
        ...(body !== undefined && !form && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const answer: unknown = type.includes('json') && text !== '' ? JSON.parse(text) : text;
    this.#contract.check(method, path, { status: response.status, type, answer });
    return { status: response.status, headers: response.headers, body: answer as Body };
  }
}
