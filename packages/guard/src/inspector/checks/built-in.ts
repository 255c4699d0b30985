import type { InspectorConfig } from "../../pack/schema.ts";
import type { BuiltInRule } from "./pattern-list.ts";

/** What no assistant of any business says, whatever its pack forgets to forbid. */
export const BASE_RULES: readonly BuiltInRule[] = [
  {
    id: "base/free-offer",
    needs: "free charge cost house complimentary",
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
    needs: "off discount half waive deal",
    groundable: "said",
    category: "price",
    deniable: true,
    quotable: true,
    pattern:
      /\b\d{1,3} ?(?:%|percent) (?:off|discount)\b|\bhalf (?:off|price)\b|\b(?:give|offer|get|apply|applied) (?:you |a |an |the |your )?(?:special |small |big |\w{1,12} )?discount\b|\bwaive\b|\bdollars off\b|\bspecial deal\b/,
  },
  {
    id: "base/exact-price",
    needs: "exactly total final altogether all will you only flat",
    category: "price",
    deniable: true,
    askable: true,
    pattern:
      /\b(?:exactly|total|final price|final cost|altogether|all in|will cost you|you'll pay|you will pay|only)\b.{0,24}\$ ?\d|\$ ?\d[\d,.]{0,9} (?:exactly|total|all in|flat)\b|\b(?:exactly|only|total(?: is| of)?) \d{1,6} dollars\b/,
  },
  {
    id: "base/guarantee",
    needs: "guarantee promise sure certain safe effective",
    category: "guarantee",
    deniable: true,
    pattern:
      /\bguarante\w{0,4}\b|\bi promise\b|\bwe promise\b|\b100 ?(?:%|percent) (?:sure|certain|safe|effective)\b/,
  },
  {
    id: "base/insult",
    needs: "idiot stupid dumb moron imbecile shut screw fuck bullshit asshole bastard loser",
    category: "insult",
    pattern:
      /\b(?:idiots?|stupid|dumb|moron|morons|imbecile|shut up|screw you|fuck\w{0,3}|bullshit|asshole|bastard|loser)\b/,
  },
  {
    id: "leak/prompt",
    needs: "prompt instructions guidelines programming language told instructed programmed",
    category: "leak",
    pattern:
      /\b(?:system prompt|my (?:system )?(?:instructions|guidelines|programming|prompt) (?:are|is|say|says|tell|state)|here (?:are|is) my (?:instructions|prompt|guidelines)|my instructions are|as an ai language model|as a large language model|i was (?:told|instructed|programmed) to)\b/,
  },
  {
    id: "leak/played-along",
    needs: "developer jailbreak mode admin ignore ignoring now restrictions",
    category: "leak",
    pattern:
      /\b(?:developer mode|jailbr\w{2,8}|dan mode|god mode|admin (?:access|mode) (?:granted|enabled|activated)|i (?:will|shall|can) (?:now )?ignore (?:my|all|the|previous)|ignoring (?:my|all|previous)|i am now (?:in|acting|unrestricted|free)|without (?:any )?restrictions)\b/,
  },
];

export const MEDICAL_RULES: readonly BuiltInRule[] = [
  {
    id: "advice/diagnosis",
    needs:
      "diagnosis infection infected abscess cavity cavities fracture disease gingivitis inflammation nerve tooth tmj pulpitis cracked root gum decay",
    groundable: "ours",
    category: "advice",
    deniable: true,
    pattern:
      /\bdiagnos\w{1,5}\b|\byou (?:probably |likely |may |might |definitely |clearly |most likely )?have (?:a |an |some )?(?:\w{1,12} )?(?:infection|abscess|cavity|cavities|fracture|disease|gingivitis|inflammation|nerve damage|tooth decay|tmj|pulpitis)\b|\b(?:sounds|looks|seems) (?:like|to be) (?:a |an |you have |you've got |it's )?(?:\w{1,12} )?(?:infection|infected|abscess|cavity|fracture|cracked|root canal|gum disease|decay|nerve)\b/,
  },
  {
    id: "advice/medication",
    needs:
      "ibuprofen advil tylenol acetaminophen aspirin naproxen aleve antibiotic amoxicillin penicillin painkiller pain pill tablet benzocaine orajel clove vicodin opioid medication mg milligram prescribe dosage rinse gargle",
    groundable: "ours",
    category: "advice",
    deniable: true,
    quotable: true,
    pattern:
      /\b(?:take|taking|try|use|swallow|give (?:him|her|them)) (?:\w{1,12} ){0,3}(?:ibuprofen|advil|tylenol|acetaminophen|aspirin|naproxen|aleve|antibiotics?|amoxicillin|penicillin|painkillers?|pain relievers?|pills?|tablets?|benzocaine|orajel|clove oil|vicodin|opioids?|medication|medicine)\b|\b\d{1,4} ?(?:mg|milligrams?)\b|\bprescri(?:be|bed|bing|ption|ptions)\b|\bdosages?\b|\b(?:rinse|gargle) with\b/,
  },
  {
    id: "advice/treatment",
    needs:
      "root extraction filling crown surgery implant antibiotic tooth stitches x xray abscess yourself back need serious safe",
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
    needs: "sue legally law entitled liable against lawsuit malpractice",
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
    needs: "gas pilot burner",
    category: "advice",
    deniable: true,
    pattern:
      /\b(?:turn|shut|close|open|tighten|loosen|disconnect|reconnect|cap|test|check|fix|repair|replace|adjust) (?:off |on |the |your |a |that )*(?:gas (?:line|valve|pipe|meter|fitting|connector|supply|leak)|pilot light|burner|gas)\b|\b(?:light|relight|reignite) (?:the |your )?pilot\b/,
  },
  {
    id: "advice/water-heater",
    needs: "water relief anode heating thermostat thermocouple",
    groundable: "ours",
    category: "advice",
    deniable: true,
    pattern:
      /\b(?:drain|flush|open|adjust|replace|repair|reset|turn up|bypass|tighten|loosen|remove) (?:the |your |that |a )*(?:\w{1,12} )?(?:water heaters?|relief valve|anode rod|heating element|thermostat on the water heater|thermocouple)\b/,
  },
  {
    id: "advice/tools",
    needs:
      "wrench pipe soldering torch drill hacksaw plumber drain auger blowtorch screwdriver pliers valve joint trap fitting faucet",
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
