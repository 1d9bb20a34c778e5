/** Forms by CLDR's plural categories, and one for nothing at all; "#" stands for the count. */
type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule | 0, string>>;

/** Texts that hang on a count, by the rules of a language. */
export function countedIn(language: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (forms) => (count) => {
    const none = count === 0 ? forms[0] : undefined;
    const form = none ?? forms[rules.select(count)] ?? forms.other;
    return form.replaceAll('#', String(count));
  };
}
