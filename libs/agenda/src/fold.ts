const MAX_OCTETS = 75;

const octets = (text: string): number => Buffer.byteLength(text);

/** One content line as physical lines of at most 75 octets; never through the middle of a character. */
const foldLine = (line: string): string => {
  let folded = '';
  let length = 0;
  for (const sign of line) {
    if (length + octets(sign) > MAX_OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += sign;
    length += octets(sign);
  }
  return folded;
};

/** ical.js 2.2 leaves the space before a continued line out of its sum, and so makes lines of 76 octets. */
export const refold = (message: string): string =>
  message.replaceAll('\r\n ', '').split('\r\n').map(foldLine).join('\r\n');
