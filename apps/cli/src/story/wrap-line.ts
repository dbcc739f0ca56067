/** Breaks a line between words, so that what follows stands below its first word and not at the margin. */
export function wrapLine(line: string, width: number): string[] {
  const indent = /^[\s•×✓▸⏱□─]*(?:\d+ {2})?/.exec(line)?.[0].length ?? 0;
  if (line.length <= width || indent + 20 > width) return [line];
  const lines: string[] = [];
  for (const word of line.slice(indent).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((text, place) => `${place === 0 ? line.slice(0, indent) : ' '.repeat(indent)}${text}`);
}
