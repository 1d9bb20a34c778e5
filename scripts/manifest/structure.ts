import { DOMParser } from '@xmldom/xmldom';
import {
  CHILDREN,
  ICON_SIZES,
  LONGEST_RESOURCE_ID,
  LONGEST_TEXT,
  OVERRIDE_LOCALES,
  SAME_IN_EVERY_LANGUAGE,
} from './rules';

const elementsOf = (parent: Element): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);

const all = (root: Element, name: string): Element[] => Array.from(root.getElementsByTagName(name));

/** "OfficeApp/Hosts/Host", with an id where one tells siblings apart. */
function pathOf(element: Element): string {
  const parent = element.parentNode;
  const id = element.getAttribute('id') ?? '';
  const own = id === '' ? element.tagName : `${element.tagName}#${id}`;
  return parent?.nodeType === 1 ? `${pathOf(parent as Element)}/${own}` : own;
}

function orderFaults(element: Element): string[] {
  const path = pathOf(element).replaceAll(/#[^/]*/g, '');
  const key = Object.keys(CHILDREN).find((name) => path === name || path.endsWith(`/${name}`));
  if (key === undefined) return [];
  const rule = (CHILDREN[key] ?? '').split(' ');
  const order = rule.map((name) => name.replace('!', ''));
  const found = elementsOf(element).map((child) => child.tagName);
  const faults = found
    .filter((name) => !order.includes(name))
    .map((name) => `${pathOf(element)}: expected ${order.join(', ')}; found ${name}.`);
  const places = found.map((name) => order.indexOf(name)).filter((place) => place >= 0);
  if (places.some((place, i) => i > 0 && place < (places[i - 1] ?? 0))) {
    faults.push(
      `${pathOf(element)}: expected the order ${order.join(', ')}; found ${found.join(', ')}.`,
    );
  }
  const missing = rule.filter((name) => name.endsWith('!') && !found.includes(name.slice(0, -1)));
  return [
    ...faults,
    ...missing.map((name) => `${pathOf(element)}: ${name.slice(0, -1)} is missing.`),
  ];
}

function iconFaults(root: Element): string[] {
  return all(root, 'Icon').flatMap((icon) => {
    const sizes = all(icon, 'bt:Image').map((image) => image.getAttribute('size') ?? '');
    return ICON_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `${pathOf(icon)}: expected an image of ${size} px; found ${sizes.join(', ')}.`,
    );
  });
}

function resourceFaults(root: Element): string[] {
  const resources = all(root, 'Resources').flatMap((group) =>
    elementsOf(group).flatMap(elementsOf),
  );
  const ids = resources.map((resource) => resource.getAttribute('id') ?? '');
  const used = Array.from(root.getElementsByTagName('*'))
    .map((element) => element.getAttribute('resid') ?? '')
    .filter((id) => id !== '');
  return [
    ...used
      .filter((id) => !ids.includes(id))
      .map((id) => `resid "${id}": no resource has this id.`),
    ...ids
      .filter((id) => !used.includes(id))
      .map((id) => `resource "${id}": nothing refers to it.`),
    ...ids
      .filter((id, i) => ids.indexOf(id) !== i)
      .map((id) => `resource "${id}": the id stands twice.`),
    ...ids
      .filter((id) => id.length > LONGEST_RESOURCE_ID)
      .map((id) => `resource "${id}": expected at most ${LONGEST_RESOURCE_ID} characters.`),
  ];
}

function addressFaults(root: Element): string[] {
  return ['DefaultValue', 'Value']
    .flatMap((attribute) =>
      Array.from(root.getElementsByTagName('*')).map((element) => ({
        element,
        value: element.getAttribute(attribute) ?? '',
      })),
    )
    .filter(({ value }) => /^[a-z]+:\/\//i.test(value) && !value.startsWith('https://'))
    .map(({ element, value }) => `${pathOf(element)}: expected an https address; found ${value}.`);
}

/** Every text a user sees has its override for each locale, and fits. */
function textFaults(root: Element): string[] {
  const texts = [
    ...elementsOf(root).filter((child) => /^(DisplayName|Description)$/.test(child.tagName)),
    ...all(root, 'bt:String'),
  ];
  return texts.flatMap((text) => {
    const value = text.getAttribute('DefaultValue') ?? '';
    const overrides = elementsOf(text);
    const limit = LONGEST_TEXT[(text.parentNode as Element).tagName] ?? Infinity;
    const values = [value, ...overrides.map((override) => override.getAttribute('Value') ?? '')];
    const locales = overrides.map((override) => override.getAttribute('Locale') ?? '');
    return [
      ...values
        .filter((each) => each === '' || each.length > limit)
        .map((each) => `${pathOf(text)}: expected 1-${limit} characters; found "${each}".`),
      ...OVERRIDE_LOCALES.filter(
        (locale) => !locales.includes(locale) && !SAME_IN_EVERY_LANGUAGE.includes(value),
      ).map((locale) => `${pathOf(text)}: no override for ${locale}.`),
    ];
  });
}

/** Faults of an XML manifest, each with its place; empty when there are none. */
export function structureFaults(xml: string): string[] {
  const errors: string[] = [];
  const keep = (message: string): void => {
    errors.push(message.replace(/\s+/g, ' '));
  };
  const parser = new DOMParser({
    locator: {},
    errorHandler: { warning: keep, error: keep, fatalError: keep },
  });
  const root = parser.parseFromString(xml, 'text/xml').documentElement;
  // One slip of the pen makes a hundred messages: the first names the place.
  if (errors.length > 0) return errors.slice(0, 1);
  if (root.tagName !== 'OfficeApp') return [`expected OfficeApp; found ${root.tagName}.`];
  return [
    ...[root, ...Array.from(root.getElementsByTagName('*'))].flatMap(orderFaults),
    ...iconFaults(root),
    ...resourceFaults(root),
    ...addressFaults(root),
    ...textFaults(root),
  ];
}
