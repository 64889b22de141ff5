/** More choices than this are a mistake. */
const MAX_CHOICES = 100;

/** The patterns that a pattern with `{a,b}` stands for; one without choices, or with an open brace, is left as it is. */
export function expandBraces(pattern: string): readonly string[] {
  let done: readonly string[] = [''];
  let rest = pattern;
  for (;;) {
    const match = /^([^{}]*)\{([^{}]*,[^{}]*)\}/u.exec(rest);
    if (!match || done.length > MAX_CHOICES) return done.map((before) => before + rest);
    const [whole, before = '', choices = ''] = match;
    done = done.flatMap((start) => choices.split(',').map((choice) => start + before + choice));
    rest = rest.slice(whole.length);
  }
}
