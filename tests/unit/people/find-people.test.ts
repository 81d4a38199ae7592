import { describe, expect, it } from 'vitest';
import { findPeople } from '@/utils/people';
import * as everyday from './everyday.cases';
import * as forms from './forms.cases';
import { PARTIES } from './parties.cases';
import {
  APPOINTMENTS,
  ETHNIC_NAMES,
  LISTS,
  NOBODY,
  type PeopleCase,
  ROLE_BEFORE,
  ROLE_BEHIND,
  SHORT_FORMS,
  SIGNATURES,
  TRADES_AND_HOMES,
} from './people.cases';
import * as scenes from './scenes.cases';

const read = (text: string) => findPeople({ text }).map(({ person }) => [person.name, person.role]);

const check = (cases: readonly PeopleCase[]) => {
  it.each(cases)('$why: $text', ({ text, people }) => {
    expect(read(text)).toEqual(people.map(([name, role]) => [name, role]));
  });
};

describe('findPeople', () => {
  describe('reads a role behind the name', () => check(ROLE_BEHIND));
  describe('reads a role before the name', () => check(ROLE_BEFORE));
  describe('reads lists of people', () => check(LISTS));
  describe('reads a post somebody is given', () => check(APPOINTMENTS));
  describe('knows the names of many peoples', () => check(ETHNIC_NAMES));
  describe('reads trades and homes', () => check(TRADES_AND_HOMES));
  describe('joins short forms to the full name', () => check(SHORT_FORMS));
  describe('reads signatures', () => check(SIGNATURES));
  describe('finds nobody where nobody is named', () => check(NOBODY));

  describe('reads ranks and degrees with the post', () => check(forms.RANKS_AND_DEGREES));
  describe('reads posts of many forms', () => check(forms.POSTS));
  describe('reads what police and courts call people', () => check(PARTIES));
  describe('reads people of villages', () => check(forms.VILLAGERS));
  describe('reads athletes and guests', () => check(forms.ATHLETES_AND_GUESTS));
  describe('joins later mentions to the first', () => check(forms.LATER_MENTIONS));
  describe('reads more lists', () => check(forms.MORE_LISTS));
  describe('reads more signatures', () => check(forms.MORE_SIGNATURES));
  describe('reads speakers', () => check(forms.SPEAKERS));
  describe('finds nobody in places, bodies, firms and bylines', () => check(forms.STRESS));

  describe('reads who speaks in offices', () => check(scenes.OFFICES));
  describe('reads people without a post', () => check(scenes.NEIGHBOURS));
  describe('knows more names of many peoples', () => check(scenes.MORE_NAMES));
  describe('reads captions, labels and notices', () => check(scenes.PIECES));
  describe('reads sentences of all kinds', () => check(scenes.MIXED));
  describe('is not led astray by what stands around a name', () => check(scenes.DETOURS));
  describe('reads whose kin somebody is', () => check(everyday.KIN));
  describe('reads casualties, courts and homes', () => check(everyday.CASES));
  describe('reads posts joined by a word or a sign', () => check(everyday.JOINED));
  describe('reads artists, athletes, clergy, traders and elders', () => check(everyday.WALKS_OF_LIFE));

  describe('finds nobody in goods, feasts and history', () => check(scenes.MORE_STRESS));
});
