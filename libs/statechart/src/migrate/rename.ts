/** A name by its longest part that was renamed: 'consultatie.termijn' → 'raadpleging.termijn'. */
export const renameName = (renamed: Readonly<Record<string, string>>, name: string): string => {
  const old = Object.keys(renamed)
    .filter((part) => name === part || name.startsWith(`${part}.`))
    .sort((a, b) => b.length - a.length)[0];
  return old === undefined ? name : `${renamed[old]}${name.slice(old.length)}`;
};
