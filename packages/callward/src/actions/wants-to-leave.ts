/** Longest utterance that is looked at, in characters: leaving is said shortly. */
const MAX_CHARS = 300;
const LEAVE =
  /\b(?:never ?mind|forget (?:it|about it|that|the whole thing)|stop (?:this|that|it)|don't bother|changed my mind|leave it|skip it|not now|don't want (?:to|it|this|that|an appointment)(?: \w{1,12}){0,2} any ?more|no longer (?:want|need)|i'll call (?:you )?(?:back|later|again)|call back (?:later|another time)|let's not)\b/i;
const WHOLE =
  /^\W*(?:(?:no|oh|ok|okay|well|just|please|actually|sorry|wait|you know what|i said)\W{1,3}){0,3}(?:stop|quit|exit|abort|cancel|cancel (?:it|that|this)|never ?mind|forget (?:it|that|about it)|no thanks|no thank you|skip it|leave it|not now|changed my mind|i changed my mind)(?:\W{1,3}(?:please|now|thanks|thank you|then)){0,2}\W*$/i;
/** "Never mind that, make it Wednesday" goes on. */
const GOES_ON = /\b(?:make (?:it|that)|instead|how about|let's (?:do|say|make)|rather)\b/i;

/** Whether the caller wants to leave what is being asked. In free text only words that say nothing else count. */
export function wantsToLeave(given: string, freeText: boolean): boolean {
  const text = given.slice(0, MAX_CHARS).replaceAll("\u2019", "'");
  return WHOLE.test(text) || (!freeText && LEAVE.test(text) && !GOES_ON.test(text));
}
