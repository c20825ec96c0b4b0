import fc from 'fast-check';

// The same cases in every run: what fails for one contributor fails for all, and a change is never blamed for another's case.
fc.configureGlobal({ seed: 19210312 });
