/** Answers `load`: what was selected and nothing else, in the names of the wire. */
import type { ApiObject } from './api';
import type { Members } from './members';

type Missing = (object: ApiObject, member: string) => never;
type Answer = Record<string, unknown>;

export class Query {
  constructor(
    private readonly members: Members,
    private readonly missing: Missing,
  ) {}

  /** `paths` as scripts write them, of a collection those of its items, e.g. "name" or "worksheet/name". */
  load(object: ApiObject, paths: readonly string[]): Answer {
    const items = this.members.items(object);
    if (!items) return { ...this.members.identity(object), ...this.loadOwn(object, paths) };
    return {
      _Items: items.map((item, index) => ({ ...this.load(item, paths), _Index: index })),
    };
  }

  private loadOwn(object: ApiObject, paths: readonly string[]): Answer {
    const answer: Answer = {};
    const ofParts = new Map<string, string[]>();
    for (const path of paths) {
      const [head = '', ...rest] = path.split('/');
      if (rest.length > 0) {
        ofParts.set(head, [...(ofParts.get(head) ?? []), rest.join('/')]);
        continue;
      }
      const name = this.members.readableName(object, head);
      if (name === undefined) return this.missing(object, head);
      answer[name] = this.members.get(object, name);
    }
    for (const [head, rest] of ofParts) {
      const name = this.members.navigationName(object, head);
      if (name === undefined) return this.missing(object, head);
      const part = this.members.navigate(object, name);
      answer[name] = part && this.load(part, rest);
    }
    return answer;
  }
}
