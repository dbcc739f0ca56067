import type { Request } from 'express';

const NAME = 'gangmaker_sessie';

export function sessionTokenIn(request: Request): string | undefined {
  const cookies = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return cookies.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
}

const attributes = (publicUrl: string): string =>
  `Path=/; HttpOnly; SameSite=Lax${publicUrl.startsWith('https:') ? '; Secure' : ''}`;

/** Without an end date: the browser forgets it when it closes, and the session itself ends on the server. */
export const sessionCookie = (token: string, publicUrl: string): string =>
  `${NAME}=${token}; ${attributes(publicUrl)}`;

export const noSessionCookie = (publicUrl: string): string => `${NAME}=; Max-Age=0; ${attributes(publicUrl)}`;
