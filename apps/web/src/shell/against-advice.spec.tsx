import { refused } from './refused.tsx';
import { renderReply } from './render-reply.ts';
import type { WebRequest } from './web-request.ts';

const standing = {
  instanceId: 'i',
  seq: 3,
  status: 'active',
  phase: 'a',
  path: ['a'],
  paths: [['a']],
  accepted: [],
} as const;
const advice = [
  {
    name: 'nietTeVeel',
    sentence: 'Er zijn hooguit 12 mensen.',
    owner: 'opdrachtgever',
    where: 'deelnemers',
    hard: false,
    met: false,
    detail: 'Nu 14.',
  },
];
const pageOf = (request: object): string => {
  const refusal = { code: 'advice', asked: 'X', standing, advice } as const;
  const reply = refused(refusal, { terug: '/trajecten/i', base: '/trajecten/i' });
  const rendered = renderReply(reply, { query: {}, path: '/x', ...request } as WebRequest, false);
  expect(rendered.status).toBe(409);
  return String(rendered.body);
};
const posted = {
  method: 'POST',
  originalUrl: '/trajecten/i/stap',
  body: { plaats: 'De <Waag>', rol: ['a', 'b'] },
};

describe('a form that was refused because of advice', () => {
  it('comes back with everything that was typed, and a field for the reason', () => {
    const html = pageOf(posted);
    expect(html).toContain('Er zijn hooguit 12 mensen. Nu 14.');
    expect(html).toContain('action="/trajecten/i/stap"');
    expect(html).toContain('name="plaats" value="De &lt;Waag&gt;"');
    expect(html.match(/name="rol" value="[ab]"/g)).toHaveLength(2);
    const [field = ''] = /<textarea[^>]*>/.exec(html) ?? [];
    expect([field.includes('name="tegenAdvies"'), field.includes('required')]).toEqual([true, true]);
    expect(html).not.toContain('Schrijf waarom u het toch doet.');
  });

  it('says what is missing when the reason was left empty, and asks for it once', () => {
    const html = pageOf({ ...posted, body: { ...posted.body, tegenAdvies: ' ' } });
    expect(html).toContain('Schrijf waarom u het toch doet.');
    expect(html.match(/name="tegenAdvies"/g)).toHaveLength(1);
  });

  it('asks for a file again, because a browser does not keep it', () => {
    const file = { fieldname: 'bestand', size: 3 };
    expect(pageOf({ ...posted, file })).toMatch(
      /<input[^>]*type="file"[^>]*name="bestand"|name="bestand"[^>]*type="file"/,
    );
    expect(pageOf({ ...posted, file: { ...file, size: 0 } })).not.toContain('type="file"');
  });

  it('leads back when there was no form', () => {
    expect(pageOf({ method: 'GET', originalUrl: '/x' })).toContain('href="/trajecten/i"');
  });
});
