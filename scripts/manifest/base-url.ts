/** Where manifest.xml itself points: the development server. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/**
 * The manifest for an add-in served at `baseUrl`. Throws when the address is not one that Office takes.
 * @param xml manifest.xml, whose addresses begin with DEVELOPMENT_URL
 */
export function manifestFor(xml: string, baseUrl: string): string {
  const parsed = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (parsed?.protocol !== 'https:' || parsed.search !== '' || parsed.hash !== '') {
    throw new Error(
      `baseUrl: expected an https address without a query, e.g. https://taulukot.kunta.fi/tasma; found "${baseUrl}".`,
    );
  }
  return xml.replaceAll(DEVELOPMENT_URL, parsed.href.replace(/\/+$/, ''));
}
