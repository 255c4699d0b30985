import type { InspectorConfig } from "../../pack/schema.ts";
import type { BuiltInRule } from "./pattern-list.ts";

/** What no assistant of any business says, whatever its pack forgets to forbid. */
export const BASE_RULES: readonly BuiltInRule[] = [
  {
    id: "base/free-offer",
    groundable: "free",
    category: "price",
    deniable: true,
    quotable: true,
    pattern:
      /\bfree (?:of charge|consultation|consult|service|services|cleaning|exam|visit|estimate|quote|repair|whitening|checkup|x-?rays?|treatment)\b|\b(?:for|is|are|it's|be) (?:completely |totally |absolutely )?free\b(?! (?:of|from|to) (?!charge|cost))|\bno (?:charge|cost)\b|\bon the house\b|\bcomplimentary\b|\bfree\s*[.!]?$/,
  },
  { id: "base/zero-price", category: "price", pattern: /\$ ?0(?!\.?\d)|\b0 dollars\b|\bzero dollars\b/ },
  {
    id: "base/discount",
    groundable: "said",
    category: "price",
    deniable: true,
    quotable: true,
    pattern:
      /\b\d{1,3} ?(?:%|percent) (?:off|discount)\b|\bhalf (?:off|price)\b|\b(?:give|offer|get|apply|applied) (?:you |a |an |the |your )?(?:special |small |big |\w{1,12} )?discount\b|\bwaive\b|\bdollars off\b|\bspecial deal\b/,
  },
  {
    id: "base/exact-price",
    category: "price",
    deniable: true,
    askable: true,
    pattern:
      /\b(?:exactly|total|final price|final cost|altogether|all in|will cost you|you'll pay|you will pay|only)\b.{0,24}\$ ?\d|\$ ?\d[\d,.]{0,9} (?:exactly|total|all in|flat)\b|\b(?:exactly|only|total(?: is| of)?) \d{1,6} dollars\b/,
  },
  {
    id: "base/guarantee",
    category: "guarantee",
    deniable: true,
    pattern:
      /\bguarante\w{0,4}\b|\bi promise\b|\bwe promise\b|\b100 ?(?:%|percent) (?:sure|certain|safe|effective)\b/,
  },
  {
    id: "base/insult",
    category: "insult",
    pattern:
      /\b(?:idiots?|stupid|dumb|moron|morons|imbecile|shut up|screw you|fuck\w{0,3}|bullshit|asshole|bastard|loser)\b/,
  },
  {
    id: "leak/prompt",
    category: "leak",
    pattern:
      /\b(?:system prompt|my (?:system )?(?:instructions|guidelines|programming|prompt) (?:are|is|say|says|tell|state)|here (?:are|is) my (?:instructions|prompt|guidelines)|my instructions are|as an ai language model|as a large language model|i was (?:told|instructed|programmed) to)\b/,
  },
  {
    id: "leak/played-along",
    category: "leak",
    pattern:
      /\b(?:developer mode|jailbr\w{2,8}|dan mode|god mode|admin (?:access|mode) (?:granted|enabled|activated)|i (?:will|shall|can) (?:now )?ignore (?:my|all|the|previous)|ignoring (?:my|all|previous)|i am now (?:in|acting|unrestricted|free)|without (?:any )?restrictions)\b/,
  },
];

export const MEDICAL_RULES: readonly BuiltInRule[] = [
  {
    id: "advice/diagnosis",
    groundable: "ours",
    category: "advice",
    deniable: true,
    pattern:
      /\bdiagnos\w{1,5}\b|\byou (?:probably |likely |may |might |definitely |clearly |most likely )?have (?:a |an |some )?(?:\w{1,12} )?(?:infection|abscess|cavity|cavities|fracture|disease|gingivitis|inflammation|nerve damage|tooth decay|tmj|pulpitis)\b|\b(?:sounds|looks|seems) (?:like|to be) (?:a |an |you have |you've got |it's )?(?:\w{1,12} )?(?:infection|infected|abscess|cavity|fracture|cracked|root canal|gum disease|decay|nerve)\b/,
  },
  {
    id: "advice/medication",
    groundable: "ours",
    category: "advice",
    deniable: true,
    quotable: true,
    pattern:
      /\b(?:take|taking|try|use|swallow|give (?:him|her|them)) (?:\w{1,12} ){0,3}(?:ibuprofen|advil|tylenol|acetaminophen|aspirin|naproxen|aleve|antibiotics?|amoxicillin|penicillin|painkillers?|pain relievers?|pills?|tablets?|benzocaine|orajel|clove oil|vicodin|opioids?|medication|medicine)\b|\b\d{1,4} ?(?:mg|milligrams?)\b|\bprescri(?:be|bed|bing|ption|ptions)\b|\bdosages?\b|\b(?:rinse|gargle) with\b/,
  },
  {
    id: "advice/treatment",
    category: "advice",
    deniable: true,
    quotable: true,
    askable: true,
    pattern:
      /\byou (?:need|should have|should get|require|must have|ought to have) (?:a |an |the |your )?(?:\w{1,12} )?(?:root canal|extraction|filling|crown|surgery|implant|antibiotics?|tooth pulled|stitches|x-?ray)\b|\b(?:pull|glue|super ?glue|drain|pop) (?:it|your|the) (?:\w{1,10} )?(?:tooth|abscess|yourself|back)\b|\bno need to (?:see|come|worry)\b|\bit(?:'s| is) (?:nothing serious|perfectly safe|not serious)\b/,
  },
];
export const LEGAL_RULES: readonly BuiltInRule[] = [
  {
    id: "advice/legal",
    category: "advice",
    deniable: true,
    quotable: true,
    pattern:
      /\byou (?:should|could|can|may) sue\b|\b(?:legally|by law) (?:you|they|he|she|we|entitled|liable|required|obligated|responsible)\b|\byou(?:'re| are) (?:legally )?(?:entitled|liable)\b|\byou have (?:a |a strong |a good )?(?:legal )?(?:case|claim) against\b|\bfile a (?:lawsuit|malpractice)\b|\bmalpractice (?:case|claim|suit)\b/,
  },
];
export const GAS_RULES: readonly BuiltInRule[] = [
  {
    id: "advice/gas",
    category: "advice",
    deniable: true,
    pattern:
      /\b(?:turn|shut|close|open|tighten|loosen|disconnect|reconnect|cap|test|check|fix|repair|replace|adjust) (?:off |on |the |your |a |that )*(?:gas (?:line|valve|pipe|meter|fitting|connector|supply|leak)|pilot light|burner|gas)\b|\b(?:light|relight|reignite) (?:the |your )?pilot\b/,
  },
  {
    id: "advice/water-heater",
    groundable: "ours",
    category: "advice",
    deniable: true,
    pattern:
      /\b(?:drain|flush|open|adjust|replace|repair|reset|turn up|bypass|tighten|loosen|remove) (?:the |your |that |a )*(?:\w{1,12} )?(?:water heaters?|relief valve|anode rod|heating element|thermostat on the water heater|thermocouple)\b/,
  },
  {
    id: "advice/tools",
    category: "advice",
    deniable: true,
    pattern:
      /\b(?:use|grab|get|take) (?:a |an |your |the )*(?:\w{1,10} )?(?:wrench|pipe cutter|soldering|torch|drill|hacksaw|plumber's tape|pipe dope|drain snake|auger|blowtorch|screwdriver|pliers)\b|\b(?:solder|cut|saw|unscrew|disassemble|dismantle) (?:the |your |that )*(?:\w{1,10} )?(?:pipe|valve|joint|trap|fitting|faucet)\b/,
  },
];

/** The advice rules that a pack keeps on. */
export function adviceRules(advice: InspectorConfig["advice"]): readonly BuiltInRule[] {
  return [
    ...(advice.medical ? MEDICAL_RULES : []),
    ...(advice.legal ? LEGAL_RULES : []),
    ...(advice.gas ? GAS_RULES : []),
  ];
}
