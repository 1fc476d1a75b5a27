const REMEMBERED = 'harmattan.welcomed';

/** Whether somebody has put the greeting away, kept where the browser allows it. */
export function createWelcome(storage) {
  let done = false;
  return {
    isWelcomed() {
      try {
        return done || storage().getItem(REMEMBERED) !== null;
      } catch {
        return done;
      }
    },
    welcomed() {
      done = true;
      try {
        storage().setItem(REMEMBERED, 'yes');
      } catch {
        // it greets again on the next visit
      }
    },
  };
}
