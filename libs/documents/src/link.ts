/** No brackets, spaces or backslashes: so that an address can stand in plain text as it is. */
export const LINK_ADDRESS = /(?:https?:\/\/|mailto:)[^\s()<>"'\\\p{Cc}]+/iu;

const WHOLE = new RegExp(`^${LINK_ADDRESS.source}$`, LINK_ADDRESS.flags);

/** Only addresses that open a page or a mail; `javascript:` and `data:` would run what a writer put in. */
export const isLinkAddress = (href: string): boolean => href.length <= 2_000 && WHOLE.test(href);
