import { autocomplete, autocompleteMultiselect, isCancel, log, select, text } from '@clack/prompts';
import type { Folder } from '../reading/read-folder.ts';
import { answerFault, offersFor } from './new-answers.ts';
import { KINDS, type Kind, type Question } from './new-questions.ts';

/** Somebody has stopped answering. */
export class Stopped extends Error {}

function answered<Value>(value: Value): Exclude<Value, symbol> {
  if (isCancel(value)) throw new Stopped();
  return value as Exclude<Value, symbol>;
}

/** Asks what to begin. Throws Stopped. */
export async function askKind(): Promise<string> {
  const options = Object.entries(KINDS).map(([value, { says }]) => ({ value, label: value, hint: says }));
  return answered(await select({ message: 'What would you like to add?', options }));
}

async function askRecords(folder: Folder, question: Question): Promise<string[]> {
  const options = offersFor(folder, question).map(({ id, name }) => ({ value: id, label: `${name} (${id})` }));
  if (options.length === 0) return [];
  if (question.many) {
    const message = `${question.ask} (type to search, Tab to choose, Enter to go on)`;
    const chosen = answered(await autocompleteMultiselect({ message, options, required: false, maxItems: 8 }));
    log.message(chosen.length === 0 ? 'Chosen: none. What is missing here can be written into the file.' : `Chosen: ${chosen.join(', ')}`);
    return chosen;
  }
  const none = { value: '', label: 'nobody and nothing' };
  const one = answered(await autocomplete({ message: question.ask, options: [none, ...options], maxItems: 8 }));
  return one ? [one] : [];
}

async function askWords(folder: Folder, kind: Kind, question: Question, suggested: string): Promise<string[]> {
  const parts = (value: string | undefined) => (question.many ? (value ?? '').split(',') : [value ?? '']).map((part) => part.trim());
  const value = answered(
    await text({
      message: question.ask,
      ...(suggested !== '' && { placeholder: `${suggested} (Enter takes it; a blank leaves it empty)`, defaultValue: suggested }),
      validate: (typed) => parts(typed).flatMap((part) => answerFault(folder, kind, question, part) ?? [])[0],
    }),
  );
  return parts(value).filter((part) => part !== '');
}

/** Asks one question. `suggested` is prefilled and can be changed. Throws Stopped. */
export async function ask(folder: Folder, kind: Kind, question: Question, suggested: string): Promise<string[]> {
  if (question.records) return askRecords(folder, question);
  if (!question.choices) return askWords(folder, kind, question, suggested);
  // What nobody chose must not look like a choice.
  const later = question.needed ? [] : [{ value: '', label: 'not yet' }];
  const options = [...later, ...question.choices.map((value) => ({ value, label: value }))];
  const chosen = answered(await select({ message: question.ask, options }));
  return chosen === '' ? [] : [chosen];
}

/** Asks for the id of the new file. `fault` says what is wrong with one. Throws Stopped. */
export async function askId(suggested: string, fault: (id: string) => string | undefined): Promise<string> {
  const message = 'The name of the file, which is its id for ever';
  return answered(await text({ message, initialValue: suggested, validate: (id) => fault(id ?? '') }));
}
