import type { Edition } from '../../portal/edition.ts';
import type { Own } from '../../portal/person/own.ts';
import { personView } from '../../portal/person/person.ts';
import { person } from './person.ts';

export function ownOf(edition: Edition, id: string): Own {
  const view = personView(edition, id);
  return { id, name: view.hero.name, body: person(view, edition.t).text };
}
