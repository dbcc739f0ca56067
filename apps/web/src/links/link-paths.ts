import type { LinkDoel } from '#identity';

const PREFIX: Record<LinkDoel, string> = { griffie: 'g', reactie: 'r' };

export const linkPath = (doel: LinkDoel, token: string): string => `/${PREFIX[doel]}/${token}`;
