import { download, isLocalPath, redirect } from './reply.ts';

describe('a redirect', () => {
  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '', '/a\nset-cookie: x', '/a\\b'])(
    'never goes to %j',
    (path) => {
      expect(isLocalPath(path)).toBe(false);
      expect(() => redirect(path)).toThrow('stays within this site');
    },
  );

  it.each(['/', '/bord', '/taken?teLaat=ja#x', '/g/a-b_c/bevestigen'])('goes to %s', (path) => {
    expect(redirect(path).headers['location']).toBe(path);
  });
});

describe('a download', () => {
  const disposition = (filename: string): unknown =>
    download({ filename, contentType: 'text/plain', content: 'x' }).headers['content-disposition'];

  it('keeps its name, in old and new browsers', () => {
    expect(disposition('visie (café).pdf')).toBe(
      `attachment; filename="visie cafe.pdf"; filename*=UTF-8''visie%20%28caf%C3%A9%29.pdf`,
    );
  });

  it.each(['a"; filename="b.exe', 'x\r\nset-cookie: y', '\ud800', '☃'])(
    'makes no header of the name %j',
    (name) => {
      expect(disposition(name)).toMatch(/^attachment; filename="[\w. -]+"; filename\*=UTF-8''[\w.%!~-]+$/);
    },
  );
});
