/** Calls `work` once for calls that come close together, and never while it is still at work. */
export function together(work: () => Promise<void>, wait: (done: () => void) => void): () => void {
  let state: 'idle' | 'waiting' | 'working' | 'again' = 'idle';
  const begin = (): void => {
    state = 'waiting';
    wait(() => {
      state = 'working';
      void work().finally(() => {
        const again = state === 'again';
        state = 'idle';
        if (again) begin();
      });
    });
  };
  return () => {
    if (state === 'working') state = 'again';
    else if (state === 'idle') begin();
  };
}
