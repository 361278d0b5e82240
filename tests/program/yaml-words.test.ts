import { expect, test } from 'vitest';
import { programWith } from './program-of.ts';

test('words that YAML 1.1 took for true and false are words', () => {
  const text = '- { id: "no", title: NO }\n- { id: "yes", title: yes }\n- { id: "on", title: on }\n';
  const roster = 'participant_id,team_id,segment\nada,no,gold\nbo,yes,silver\ncy,on,gold\n';
  const { teams } = programWith({ 'program/teams.yaml': text, 'data/roster.csv': roster });
  expect(teams.map(({ id, title }) => `${id} ${title['en']}`)).toEqual(['no NO', 'yes yes', 'on on']);
});
