import manifest from '../../../manifest.xml';

/** A button of the add-in's tab, as the manifest declares it. */
export interface RibbonControl {
  id: string;
  label: string;
  tip: string;
  icon: string;
  /** The command it runs; null: it shows the pane. */
  command: string | null;
}

export interface Ribbon {
  tab: string;
  controls: RibbonControl[];
}

/** The ribbon that manifest.xml declares, so that the workbench shows what Excel would. */
export function readRibbon(): Ribbon {
  const xml = new DOMParser().parseFromString(manifest, 'text/xml');
  const resource = (owner: Element, selector: string): string => {
    const id = owner.querySelector(selector)?.getAttribute('resid') ?? '';
    return xml.querySelector(`Resources [id="${id}"]`)?.getAttribute('DefaultValue') ?? '';
  };
  const tab = xml.querySelector('CustomTab');
  if (tab === null) throw new Error('manifest.xml: expected a CustomTab; found none.');
  return {
    tab: resource(tab, ':scope > Label'),
    controls: [...tab.querySelectorAll('Control')].map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: resource(control, ':scope > Label'),
      tip: resource(control, 'Supertip > Description'),
      icon: new URL(resource(control, 'Icon > [size="32"]')).pathname.slice(1),
      command: control.querySelector('FunctionName')?.textContent ?? null,
    })),
  };
}
