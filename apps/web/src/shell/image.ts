import type { Afbeeldingbestand } from '#case-management';
import { Reply } from './reply.ts';

/** Nothing in it runs, nothing is fetched, and only pages of ours may show it. */
const POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** An image of a document: as private as the page that it stands on. */
export const image = ({ type, inhoud }: Pick<Afbeeldingbestand, 'type' | 'inhoud'>): Reply =>
  new Reply(200, inhoud, {
    'content-type': type,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  });
