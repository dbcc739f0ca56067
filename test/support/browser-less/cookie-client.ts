export type Body = URLSearchParams | FormData;
type Method = 'GET' | 'POST';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
  readonly url: URL;
}

const MOST_REDIRECTS = 5;

/** HTTP as a browser speaks it to one site: cookies, redirects, and the headers that tell where a form came from. */
export class CookieClient {
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();

  constructor(origin: string) {
    this.#origin = new URL(origin).origin;
  }

  async request(method: Method, address: string, body?: Body): Promise<Answer> {
    let url = this.#within(new URL(address, this.#origin));
    let answer = await this.#once(method, url, body);
    for (let times = 0; answer.status === 303 || answer.status === 302; times += 1) {
      if (times === MOST_REDIRECTS) throw new Error(`${address} goes on redirecting`);
      if (times === 0 && method === 'POST' && answer.status !== 303)
        throw new Error(`POST ${address} answers ${answer.status}, not 303`);
      url = this.#within(new URL(answer.headers.get('location') ?? '', url));
      answer = await this.#once('GET', url);
    }
    return answer;
  }

  async #once(method: Method, url: URL, body?: Body): Promise<Answer> {
    const headers: Record<string, string> = { accept: 'text/html', cookie: this.#cookieHeader() };
    if (method === 'POST') Object.assign(headers, { origin: this.#origin, 'sec-fetch-site': 'same-origin' });
    const response = await fetch(url, { method, headers, redirect: 'manual', ...(body && { body }) });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, body: bytes, url };
  }

  #within(url: URL): URL {
    if (url.origin !== this.#origin) throw new Error(`${url.href} is not on ${this.#origin}`);
    return url;
  }

  #cookieHeader(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    if (attributes.some((attribute) => /^max-age=0$/i.test(attribute))) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
