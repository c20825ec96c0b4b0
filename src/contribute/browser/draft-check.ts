import type { DossierNames } from '../checking/dossier-names.ts';
import type { Draft, DraftFile } from '../checking/draft.ts';

/**
 * Lets a worker write and check drafts. Schema, checks and the names of the dossier are loaded with the first question; an
 * answer that a newer question has overtaken is dropped.
 */
export class DraftCheck {
  /** The names of the dossier, once they are loaded. */
  names: DossierNames | undefined;
  #worker: Worker | undefined;
  #asked = 0;
  readonly #base: string;
  readonly #answer: (files: DraftFile[]) => void;
  readonly #fail: () => void;

  /** `base` is the site's address with its last slash; `answer` takes a file for each draft, in their order. */
  constructor(base: string, answer: (files: DraftFile[]) => void, fail: () => void) {
    [this.#base, this.#answer, this.#fail] = [base, answer, fail];
  }

  /** Asks for the files of these drafts; without one, only drops the answer that is still to come. */
  async ask(drafts: readonly Draft[]): Promise<void> {
    const number = ++this.#asked;
    if (drafts.length === 0) return;
    try {
      const worker = await this.#load();
      if (number === this.#asked) worker.postMessage({ number, names: this.names, drafts });
    } catch {
      this.#fail();
    }
  }

  async #load(): Promise<Worker> {
    this.#worker ??= this.#start();
    if (!this.names) {
      const answer = await fetch(`${this.#base}contribute/known.json`);
      this.names = (await answer.json()) as DossierNames;
    }
    return this.#worker;
  }

  #start(): Worker {
    const worker = new Worker(new URL('../checking/check-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<{ number: number; files: DraftFile[] }>) => {
      if (data.number === this.#asked) this.#answer(data.files);
    });
    worker.addEventListener('error', () => this.#fail());
    return worker;
  }
}
