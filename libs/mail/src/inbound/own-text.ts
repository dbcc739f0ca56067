/** `Van: …` and at least one of the lines that follow it in the copied headers of a quoted mail. */
const FIRST_HEADER = /^[*\s]*(Van|From|Von|De)[*\s]*:\s*\S/i;
const OTHER_HEADER =
  /^[*\s]*(Verzonden|Datum|Sent|Date|Gesendet|Aan|To|An|Onderwerp|Subject|Betreff|CC)[*\s]*:/i;
const RULE = /^[-_*]{2,}\s*((oorspronkelijk|origineel|doorgestuurd|original|forwarded)\b.*)[-_]{2,}\s*$/i;
const UNDERSCORES = /^_{8,}\s*$/;

const WROTE = /\b(schreef|geschreven|wrote|schrieb)\b/i;
const HAS_MOMENT = /\b\d{4}\b|\d{1,2}[:.]\d{2}/;

const DEVICE =
  /^(Verstuurd|Verzonden|Gestuurd|Sent) (vanaf|vanuit|met|from|using)\b|^(Download|Get) Outlook\b/i;
const GREETING =
  /^((met\s+)?(vriendelijke|hartelijke|beste|fijne)\s+groet(en|jes)?|groet(en|jes)?|m\.?v\.?g\.?|hoogachtend|(kind|best)\s+regards)\b[^.?!]{0,60}$/i;
const AFTERTHOUGHT = /^p\.?\s?s\b/i;

const SIGNATURE_LINES = 15;
const KEPT_QUOTE_LINES = 12;
const isQuote = (line: string): boolean => /^\s*>/.test(line);
const isBlank = (line: string): boolean => line.trim() === '';

/** No pattern is tried on a line that is longer: whatever it holds, it is no line that a mail program adds. */
const LONGEST = 400;

const hasAddress = (text: string): boolean => {
  const at = text.indexOf('@', text.indexOf('<') + 1);
  return text.includes('<') && at >= 0 && text.includes('>', at);
};

/** `Op ma 23 nov 2026 om 10:02 schreef Naam <adres>:`, and `Naam <adres> schreef op … :` */
const isAttribution = (text: string): boolean =>
  text.length <= LONGEST && text.endsWith(':') && WROTE.test(text) && HAS_MOMENT.test(text);

const isCopiedHeaders = (lines: readonly string[], at: number): boolean =>
  FIRST_HEADER.test(lines[at] ?? '') &&
  lines.slice(at + 1, at + 7).filter((line) => OTHER_HEADER.test(line)).length >= 2;

/** Programs break this line where they like: over three lines at most. The number of lines it takes, or 0. */
const attributionAt = (lines: readonly string[], at: number): number => {
  const [first = '', ...others] = lines
    .slice(at, at + 3)
    .map((line) => (line.length > LONGEST ? '' : line.replace(/^[>\s]+/, '').trim()));
  if (!/^(Op|On|Am)\s/.test(first) && !hasAddress(first)) return 0;
  for (const length of [1, 2, 3]) {
    const text = [first, ...others.slice(0, length - 1)].join(' ');
    if (!isAttribution(text)) continue;
    const next = lines.slice(at + length, at + length + 5).find((line) => !isBlank(line));
    if (hasAddress(text) || next === undefined || isQuote(next)) return length;
  }
  return 0;
};

const beginsCopy = (lines: readonly string[], at: number): boolean => {
  const line = (lines[at] ?? '').trim();
  if (line.length > LONGEST) return false;
  if (RULE.test(line) || isCopiedHeaders(lines, at)) return true;
  return UNDERSCORES.test(line) && isCopiedHeaders(lines, at + 1);
};

/** The lines before a whole mail that was copied under the answer; everything when there is none. */
const beforeCopy = (lines: readonly string[]): readonly string[] => {
  const at = lines.findIndex((_line, index) => beginsCopy(lines, index));
  return at < 0 ? lines : lines.slice(0, at);
};

/**
 * Quotes: what is quoted at the end goes, with the line that announces it. Between somebody's own words a short quote
 * stays, because the words beneath it answer it; a long one is marked as left out.
 */
const withoutQuotes = (lines: readonly string[]): readonly string[] => {
  const kept: string[] = [];
  for (let at = 0; at < lines.length;) {
    const announced = attributionAt(lines, at);
    if (announced > 0) {
      at += announced;
      continue;
    }
    let end = at;
    while (end < lines.length && isQuote(lines[end] ?? '')) end += 1;
    if (end === at) {
      kept.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    if (end - at <= KEPT_QUOTE_LINES) kept.push(...lines.slice(at, end));
    else if (kept.some((line) => !isBlank(line))) kept.push('> […]');
    at = end;
  }
  let last = kept.length;
  while (last > 0 && (isBlank(kept[last - 1] ?? '') || isQuote(kept[last - 1] ?? ''))) last -= 1;
  return kept.slice(0, last);
};

const withoutSignature = (lines: readonly string[]): readonly string[] => {
  const ends = lines.findIndex(
    (line, at) =>
      /^-- ?$/.test(line) ||
      (lines.length - at <= SIGNATURE_LINES && (DEVICE.test(line.trim()) || isSignOff(lines, at))),
  );
  return ends < 0 ? lines : lines.slice(0, ends);
};

const isSignOff = (lines: readonly string[], at: number): boolean =>
  GREETING.test((lines[at] ?? '').trim()) &&
  lines.slice(at + 1).every((line) => line.length <= 100 && !AFTERTHOUGHT.test(line.trim()));

const trimmed = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * What somebody wrote themselves in an answer: without the mail that they answered, and without their signature. When
 * in doubt a line stays: a reaction that lost a sentence is worse than one with a greeting too many. Each line is
 * looked at a bounded number of times, whatever it holds.
 */
export const ownText = (text: string): string => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const own = withoutQuotes(beforeCopy(lines));
  return trimmed(withoutSignature(own)) || trimmed(own);
};
