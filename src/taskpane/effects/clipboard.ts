/**
 * The clipboard. Excel on the web gives its panes no leave for the newer one, so the older way, which
 * asks nobody, stands behind it. Both copies reject, with the cause, when neither way is open.
 */

/** Copies a table so that Word and Outlook take it as a table. */
export function copyRich(html: string, text: string): Promise<void> {
  const write = async (): Promise<void> => {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
  };
  return firstOf(write, () => copyByEvent(html, text));
}

export function copyText(text: string): Promise<void> {
  return firstOf(
    () => navigator.clipboard.writeText(text),
    () => copyBySelection(text),
  );
}

async function firstOf(newer: () => Promise<void>, older: () => boolean): Promise<void> {
  try {
    return await newer();
  } catch (cause) {
    if (!older()) throw new Error('The clipboard was refused.', { cause });
  }
}

function copyByEvent(html: string, text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', fill, { once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
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
