import type { INestApplication } from '@nestjs/common';

/** Nothing from elsewhere, no script, no style in the page itself: an injected tag is dead text. */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    frameSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

const directive = (name: string, values: readonly string[]): string =>
  `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${values.join(' ')}`;

/** The same with one script from this site. */
export const EDITOR_POLICY = Object.entries({ ...CONTENT_SECURITY_POLICY.directives, scriptSrc: ["'self'"] })
  .map(([name, values]) => directive(name, values))
  .join('; ');

/**
 * Headers on every answer, and no form of another site. `same-origin` as referrer policy on purpose: with
 * `no-referrer` browsers send `Origin: null` with our own forms, and a token in an address still leaves nowhere.
 */
export function secure(app: INestApplication, publicUrl: string): void {
  const { origin, protocol } = new URL(publicUrl);
  app.useSecurityHeaders({
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: protocol === 'https:',
  });
  app.enableCsrfProtection({ trustedOrigins: [origin], exclude: takesBearersOnly });
}

/** Below /v1 no cookie counts, so another site has nothing to borrow. */
const takesBearersOnly = ({ path }: { readonly path: string }): boolean => path.startsWith('/v1/');
