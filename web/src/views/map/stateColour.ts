/** The colour of a state, as a property of the page's style. */
export const STATE_COLOUR: Record<string, string> = {
  new: '--c1', growing: '--c3', reactivated: '--c4', present: '--c0', reduced: '--c2', vacated: '--c6', unknown: '--c6', exercise: '--c5', historic: '--c6',
};
