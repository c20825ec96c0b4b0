/** The components that prose may use; none takes an attribute. */
export const PROSE_COMPONENTS: readonly string[] = ['Ours', 'Afterwards'];
