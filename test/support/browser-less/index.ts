export { CookieClient } from './cookie-client.ts';
export { Visitor } from './visitor.ts';
