/**
 * Puts a text on the clipboard; false when the browser refuses. Excel on the web gives its panes no
 * leave for the newer clipboard, so the older way stands behind it.
 */
export async function copyText(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    return copyBySelection(content);
  }
}

function copyBySelection(content: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = content;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
