import { eachSound } from "../../packages/guard/src/gatekeeper/injection/sounds.ts";
import { pick } from "./grammar.ts";

/**
 * Words that a recogniser is ready to hear: the short common ones, of which it makes what it did not understand
 * ("in structions", "a count", "for get").
 */
const COMMON =
  `a ace ache act add age aid ail aim air all am an and any arc are arm art as ask at ate awe back bad bag
ball ban band bank bar bare base bat be bear beat bed bee beer bell belt best bet big bill bin bit blue boat body bone
book boot born boss both bow box boy bread break brick bring bus but buy by cab call came can cap car card care case cash
cat cause cell cent chain chair chalk charge chart chat check chief chip church city claim class clay clear clock close
coat code cold come con cook cool cop cord core corn cost count course court cow crew crown cry cup curl cut date day dead
deal dear deep den dent desk did die dig dim disk do dock dog door dot down draw dress drink drive drop dry due ear earn
ease east eat edge egg eight else end err even eve ever eye face fact fair fall fan far farm fat fear fed fee feed feel
feet fell felt fence few file fill film fin fine fir fire firm fish fit five fix flag flat flea flee flew flow flu fly
fold food foot for force fore form fort foul found four fox free fresh from front fuel full fun fur gain game gap gas gate
gear get gift girl give glad glass go goal gold good got grain gray great green grew grow guard guess guest guide gun gut
guy had hair half hall ham hand hang hard has hat have he head hear heart heat hear held hell help hen her here hid high
hill him hip his hit hold hole home hope horn horse hot hour house how hut I ice if ill in ink inn inch iron is it its jam
jaw jet job join joke joy jump just keen keep key kid kill kin kind king kit knee knew knife know lab lack lady lake lamp
land lane lap large last late law lay lead leaf lean leave led left leg lend less let lid lie life lift light like lime
line lip list lit live load loan lock log long look lord lose loss lost lot loud love low luck lump lunch mad made mail
main make male man map mark mass mat match may me meal mean meat meet melt men mere mess met mice mid mile milk mill mind
mine mint miss mix mode mood moon more most move much mud name near neck need nest net new news next nice night nine no
nod none noon nor nose not note now nut oak oar odd of off oil old on once one or ore our out oven owe owl own pace pack
page paid pain pair pale pan park part pass past path pay pea peace peak pear pen per pet pick pie pig pile pin pine pipe
plan plate play plot plug plus pole pool poor pop pork port post pot pour press price print pro proof proud pull pump pure
push put race rack rage rail rain raise ran range rank rare rat rate raw ray reach read real red rent rest rice rich ride
right ring rip rise road roar rob rock rod roll roof room root rope rose rough round row rub rug rule run rush sad safe
said sail sale salt same sand sat save saw say scene school score sea seal seat see seed seek seem seen sell send sense
sent set sew shade shake shape share sharp she shed sheet shelf ship shirt shoe shop short shot show shun shut shy sick
side sigh sign silk sin since sing sink sir sis sit six size skin sky sleep slip slow small smell smile smoke snow so soap
soft soil sold some son song soon sore sort soul sound soup south space spare speak speed spell spend spin spoon spot
spring square staff stage stair stamp stand star start state stay steal steam steel stem step stick still stock stone stood
stop store storm straight straw street stress strike string strip struck struggle stuck such suck sue suit sum sun sure
swear sweet swim switch table tail take tale talk tall tan tank tap tape task tax tea teach tear tell ten tend tent term
test text than thank that the their them then there these they thick thin thing think this those though three through
throw thus tick tide tie till time tin tip tire to toe told ton tone too took tool top tore torn touch tour town toy track
trade train tram trash treat tree trick trip truck true trust try tube tune turn twin two under up us use van vast verse
view vote wage wait wake walk wall want war warm was wash waste watch water wave way we weak wear web week weigh well went
were west wet what wheel when where which while white who whole whom why wide wife wild will win wind wine wing wire wise
wish with woke wolf won wood wool word wore work world worn worth would wound wrap write wrong yard year yell yes yet you
young your yours zone`
    .split(/\s+/u)
    .filter((word) => word !== "");

const LETTERS = "0ptkfsmnlr";

/** Sounds of words, as letters; doubled sounds are one. */
function soundsOf(text: string): string {
  let sounds = "";
  for (const word of text.toLowerCase().split(/[^a-z]+/u))
    eachSound(word, (sound) => {
      const letter = LETTERS[sound] ?? "";
      if (!sounds.endsWith(letter)) sounds += letter;
    });
  return sounds;
}

const BY_SOUND: ReadonlyMap<string, readonly string[]> = Map.groupBy(COMMON, soundsOf);
/** Most sounds of one word of the list. */
const LONGEST = 4;
/** Fewest sounds of a run of words that is heard as others. */
const SHORTEST = 3;
/** A sound that is lost or mistaken, now and then. */
const SLIP = 0.06;

/** What a recogniser may write for one run of one to three words: other words of the same sounds, cut elsewhere. */
function heardAs(run: string, random: () => number): string {
  let left = [...soundsOf(run)]
    .map((sound) => (random() < SLIP ? pick(["", ...LETTERS.slice(1)], random) : sound))
    .join("");
  if (left.length < SHORTEST) return run;
  const heard: string[] = [];
  while (left !== "") {
    const lengths = [1, 2, 3, LONGEST].filter(
      (length) => length <= left.length && BY_SOUND.has(left.slice(0, length)),
    );
    // Longer words are likelier than a row of short ones.
    const length = lengths.length === 0 ? 1 : pick([...lengths, ...lengths.slice(-1)], random);
    const words = BY_SOUND.get(left.slice(0, length));
    if (words !== undefined) heard.push(pick(words, random));
    left = left.slice(length);
  }
  return heard.join(" ");
}

/** One or two runs of a text, as other words of nearly the same sound. */
export function hearAsOtherWords(text: string, random: () => number): string {
  let words = text.split(" ");
  for (let count = random() < 0.5 ? 1 : 2; count > 0; count -= 1) {
    const from = Math.floor(random() * words.length);
    const length = 1 + Math.floor(random() * 3);
    const run = words.slice(from, from + length).join(" ");
    words = [...words.slice(0, from), ...heardAs(run, random).split(" "), ...words.slice(from + length)];
  }
  return words.join(" ");
}
