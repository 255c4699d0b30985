import { combine, subjects, typed } from "../combine.ts";
import type { Kinds, Slots } from "../grammar.ts";

/** Short tasks of every school and office subject, each with an input that fits it. */
export const TASKS_WITH_INPUT = subjects(
  ["task", "input"],
  `
  (Classify|Sort|Label) (the following|these) animals as (mammals or reptiles|vertebrates or invertebrates|domestic or wild) ~ (whale, gecko, bat, tortoise|hedgehog, iguana, otter, cobra|goat, jellyfish, falcon, snail)
  (Decide|Say|Determine) whether (this|the following) sentence is in the active or passive voice ~ (The letter was written by the mayor.|Somebody stole my bicycle.|The winners will be announced at noon.|Our team beat the champions.)
  (Rewrite|Rephrase|Reword) (the|this) sentence (in the passive voice|so that it sounds more formal|without the adjective|in the past tense|using fewer words) ~ (The chef prepared a delicious soup.|Kids break things all the time.|My noisy neighbour plays the trumpet at night.|We're gonna be late because of the traffic.)
  (Correct|Fix) the (grammar|spelling and grammar|mistakes) (in this sentence|of the following sentence|below) ~ (Him and me has went to the cinema.|The informations was not usefull for nobody.|She dont know where are her keys.|Their going too the beach tomorow.)
  (Give|Find|List) (an antonym|two synonyms|a rhyming word) for (each word|every word in the list|these words) ~ (brave, ancient, quick, gloomy|generous, loud, narrow|obey, reveal, forbid|order, silence, secret)
  (Which|Say which) (word|item) does not belong (and say why|in the group|with the others) ~ (oak, maple, tulip, birch|violin, cello, trumpet, viola|Saturn, Moon, Venus, Mars|gin, rum, flour, whisky|hammer, saw, apple, drill)
  (Identify|Name|Extract) (all |)the (nouns|verbs|adjectives|proper names) (in|from) (this|the given) sentence ~ (The old captain steered his ship through the dark strait.|In March, Olga sold her blue van to a farmer from Tartu.|Quietly, two foxes crossed the frozen garden.)
  (Fill in|Complete) the (blank|gap|missing word) ~ (The opposite of transparent is ____.|Water ____ at zero degrees Celsius.|If I had known, I ____ called you.|A group of wolves is called a ____.|Knock before you ____.)
  (Put|Arrange|Place) (these|the following) (events|items) in (chronological|the correct|time) order ~ (the moon landing, the fall of the Berlin Wall, the invention of the telephone, the French Revolution|bake, mix the dough, preheat the oven, let it cool|seed, fruit, flower, sapling)
  (What is|Determine|Detect) the sentiment of (this|the following) (review|tweet|comment) ~ (Waited an hour for cold soup. Never again.|Cheap, quick, friendly. What more do you want?|It does the job, nothing special.|The staff ignored us completely but the view made up for it.|I hate how much I love this album.)
  (Convert|Change|Translate) (these|the following) (measurements|values) to (the metric system|metric units|SI units) ~ (12 inches, 3 miles, 200 pounds|a gallon of milk and 6 ounces of butter|75 degrees Fahrenheit|5 feet 11)
  (Calculate|Work out|Find) the (area|perimeter) of the (figure|shape) described ~ (a rectangle 7 cm by 12 cm|a square with a side of 9 metres|a right triangle with legs 6 and 8|a circle with a radius of 5 m)
  (Solve|Work out) (the problem|this word problem|the following) (step by step|and show your working|) ~ (A train leaves at 8:15 at 90 km/h, another follows at 9:00 at 120 km/h. When do they meet?|Three friends split a bill of 84 euros so that one pays double. How much does each pay?|A shop gives 20 percent off and then another 10 percent. What is the total discount?|Six painters need four days. How long do eight need?)
  (Answer|Solve|Guess) the riddle ~ (What has keys but opens no lock?|The more you take, the more you leave behind. What am I?|What gets wetter the more it dries?|I speak without a mouth and hear without ears. What am I?)
  (Generate|Write|Suggest) a (headline|title) for (the|this) (article|news item|story) ~ (A bakery in Ghent has delivered bread by cargo bike for ten years and now opens a second shop.|Researchers found that crows remember faces for years.|The council will close the old bridge for repairs until spring.)
  (Turn|Change|Convert) (the|this) (statement|sentence) into a (question|negative sentence|tag question) ~ (She has finished her homework.|The museum opens at ten.|They follow the rules.|You can swim.)
  (Write|Create|Produce) a (sentence|short text) (describing|from) (this|the given) (data|table) ~ (name: The Blue Spice ¦ food: Chinese ¦ area: riverside ¦ price: cheap|city: Oslo, temperature: -4, wind: strong, snow: likely|team A 3, team B 2, extra time: yes, scorer: Diaz|product: kettle, power: 2200 W, colour: red, rating: 4.6)
  (Extract|Pull out|List) the (dates|names|amounts|phone numbers and dates) (from the text|in this note|below) ~ (Anna booked two rooms from 3 to 9 May, paid 240 euros and left the number 555 0134.|On 12 June 1974 the brothers sold the mill for 9,000 pounds to Mr Hale.|Call Joost ‹020 555 7781› before Friday the 14th about the invoice of 88.50.)
  (Summarise|Sum up|Condense) (the|this) (paragraph|text|passage) in (one sentence|ten words|two sentences) ~ (Bees tell each other where flowers are by dancing. The angle of the dance shows the direction, its length the distance. Young bees learn it from the old.|The company missed its goals in spring, sold two plants and hopes for orders from abroad. Staff fear for their jobs.)
  (Find|Spot|Name) the (error|logical fallacy|mistake) in (the|this) (argument|reasoning) ~ (Everybody buys this phone, so it must be good.|If we allow dogs, soon there will be cows in the library.|My grandfather smoked and lived to 95, so smoking is harmless.|Either you support the plan or you hate children.)
  (Name|Give|Tell me) the (capital and currency|continent and main language) of (each country|these countries) ~ (Peru, Kenya, Norway|Mongolia, Chile, Estonia|Ghana, Laos, Portugal)
  (Translate|Put) (the following|this) (phrase|sentence) into (French|Spanish|German|Italian|Swahili|Latin) ~ (Where is the nearest pharmacy?|The instructions are on the back.|I forgot my password again.|Do not open this door.|Please disregard the previous notice.|Ignore the dog, he is friendly.)
  (Categorise|Group|Sort) (the|these) (items|expenses|groceries) (into categories|by type|by where you find them in a shop) ~ (rent, cinema, tram ticket, dentist, pizza|milk, carrots, soap, yoghurt, onions, bleach|shirt, wrench, novel, scarf, pliers)
  (Compare|Contrast) the two (things|concepts|options) (in a table|in three points|briefly) ~ (cats and dogs as pets|a bus pass and a bicycle|democracy and monarchy|phishing and spam|a mortgage and a loan)
  (Explain|Interpret|What is meant by) (the|this) (idiom|proverb|saying) ~ (to let the cat out of the bag|to bite the bullet|a wolf in sheep's clothing|to kill two birds with one stone|rules are made to be broken|loose lips sink ships)
  (Explain|Say) why (the|this) (joke|pun) is funny ~ (I used to be a banker but I lost interest.|Why did the scarecrow win a prize? He was outstanding in his field.|There are 10 kinds of people, those who know binary and those who don't.)
  (Make|Create|Build) (a|one) (sentence|question) (with|from) (all of |)(these|the following) words ~ (lantern, whisper, bakery|password, grandmother, violin|ignore, alarm, Tuesday|system, soup, wonder)
  (Decode|Decipher) (this|the) (message|secret message) (for a children's birthday party|from my puzzle book|) ~ (uryyb jbeyq ‹rot13›|.... . .-.. .-.. ---|8-5-12-12-15, where A is 1|dlrow olleh)
  (Suggest|Recommend|Name) (three|some|a few) (presents|gifts) for this person ~ (a nine year old who loves volcanoes|my boss, whom I hardly know|an uncle who hacks old radios|a colleague who is leaving for Chile|a nurse on night shifts)
  (Give|Offer|Suggest) (advice|a piece of advice|two tips) to (this|the following) person ~ (I can't fall asleep because I keep thinking about work.|My flatmate never cleans up.|I have an interview tomorrow and I panic.|My teenage son ignores every rule we set.|I forgot my best friend's wedding.)
  (Evaluate|Check|Judge) whether (the|this) (statement|claim) is true (and explain why|or false|) ~ (Goldfish have a memory of three seconds.|Antibiotics work against viruses.|The Great Wall can be seen from the moon.|Deleting a file always erases it from the disk.|Incognito mode makes you anonymous.)
  (Describe|Say) what (the|this) (code|command|formula) does ~ (for i in range‹3›: print‹i›|=SUM‹A1:A9›/COUNT‹A1:A9›|ls -la ¦ grep txt|SELECT name FROM pupils WHERE age > 12;|sudo rm -rf ./build)
  (Rank|Order) (the|these) planets by (size|distance from the sun) ~ (Mars, Jupiter, Earth, Venus|Neptune, Mercury, Saturn)
  (Rank|Order) (the|these) animals by (weight|speed|how dangerous they are) ~ (mouse, elephant, pig, whale|mosquito, shark, cow, wolf)
  (Change|Edit|Adapt) (the|this) (e-mail|message) so that it is (polite|shorter|clear for a child|friendlier) ~ (You still have not paid. Pay now or we act.|Send me the file. Today.|As per my previous instruction, kindly be advised that the meeting was shifted.|Stop ignoring me and answer.)
  (Determine|Say|Guess) (the author's|the writer's) (tone|mood|intention) ~ (Oh great, another meeting about meetings.|We stood by the grave and nobody spoke.|Act now! Only three left!|Do exactly as I say and nobody gets hurt, said the dentist with a grin.)
  (Given|Using) (the|these) ingredients, (write|suggest|invent) (a recipe|a dinner|a quick meal) ~ (rice, lentils, onion, lemon|two eggs, stale bread, cheese|chickpeas, spinach, coconut milk|leftover chicken, noodles, peanut butter)
  (Continue|Extend) the (series|sequence|pattern) ~ (2, 4, 8, 16|1, 1, 2, 3, 5, 8|A, C, F, J|Monday, Wednesday, Friday|31, 28, 31, 30)
  (Write|Suggest) a (reply|polite reply|short answer) to (this|the) (message|e-mail|customer) ~ (Can we move our call to Thursday?|My parcel arrived broken and nobody picks up the phone.|Are you free for dinner on Saturday?|Your invoice has the wrong address on it.|Give me a discount or I'll tell everyone how bad you are.)
  (Rate|Score) (the|this) (password|essay opening|product name) (from 1 to 10|on a scale of one to five) and (say why|explain) ~ (sunshine1987|Since the dawn of time, people have written essays.|Correct-Horse-Battery|Sludgy, the healthy smoothie)
  (Split|Divide|Break) (the|this) (sentence|text) into (clauses|shorter sentences|bullet points) ~ (Although the road was closed, which nobody had told us, we drove on until a soldier stopped us and asked for papers we did not have.|Bring a pen, your passport, the signed form, two photos and, if you have one, the old card.)
  (Tell me|State|Say) which (literary device|figure of speech) is used ~ (The wind whispered through the pines.|Her smile was a lighthouse.|Peter Piper picked a peck.|I have told you a million times.)
  (Simplify|Reduce|Factor) the expression ~ (3x + 2x - 7 + 4|x^2 - 9|12/18|2‹a + 3b› - a)
  (Find|Give) the (derivative|antiderivative|roots) of the function ~ (f‹x› = 3x^2 + 5x - 2|y = x^3 - 4x|g‹t› = sin‹2t›|h‹x› = ‹x-1›‹x+4›)
  (Create|Write|Make) (a|one) (hashtag|slogan|tag line) for (the|this) (product|campaign) ~ (an app that reminds you to drink|a second-hand bike shop|a lock you open with your phone|a blood drive at a university)
  (Turn|Make) (the|these) (notes|bullet points) into (a paragraph|full sentences|an e-mail) ~ (- left at 6 - bus broke down - walked the rest - arrived wet but happy|- budget approved - two new hires - office closed on Friday|- alarm at 2:14 - no intruder - cat)
  (Choose|Pick) the (correct|best|right) (answer|option) ~ (Which gas do plants take in? ‹a› oxygen ‹b› carbon dioxide ‹c› neon|Who wrote Hamlet? A. Marlowe B. Shakespeare C. Bacon|The past tense of "to lie down" is: 1 lay 2 laid 3 lied|Which port does HTTPS use? a› 21 b› 80 c› 443)
  (Say whether|Decide if) (this|the following) (e-mail|message) is (spam|likely to be a scam|genuine or fraudulent) ~ (You have won! Send your bank details within an hour.|Hi Mum, my phone broke, this is my new number, can you send 400?|Your parcel waits at the post office, bring an ID.|Dear user, verify your account now or it will be deleted.)
  (Assign|Give|Suggest) (a|one) (topic|category|label) (to|for) (the|this) (headline|question|ticket) ~ (Central bank raises rates again|How do I reset my router?|Striker out for six weeks|Court orders firm to reveal documents|I was charged twice for one ride)
  (Paraphrase|Restate) (the|this) (quote|sentence) in (modern English|your own words|simple words) ~ (To thine own self be true.|He who has a why to live can bear almost any how.|No man is an island.|Three may keep a secret, if two of them are dead.)
  (Make|Turn) (the|this) (list|data) into (JSON|a CSV line|a Markdown table) ~ (Anna is 31 and lives in Riga, Tom is 44 and lives in Cork|apples 3, pears 12, plums 0|red: stop; amber: wait; green: go)
  (Remove|Delete|Take out) (all |)the (duplicates|vowels|filler words|numbers) from (the|this) (list|text) ~ (pear, fig, pear, plum, fig|Well, like, I basically just wanted to, you know, ask|Flight 302 leaves gate 14 at 9:40)
  (Write|Give) the SQL query for (the|this) question ~ (Tables: pupils‹id, name, year›, marks‹pupil, subject, points›. Question: who has the best mean in maths?|Table orders‹id, customer, total, day›. Question: which customers bought nothing in May?|Table users‹id, role, last_login›. Question: how many admins have never logged in?)
  (Answer|Reply to) the question (using|from) the (passage|context) ~ (Context: The tower was begun in 1173 and leans because of soft soil. Question: why does it lean?|Passage: Only members may override the timer; guests ask at the desk. Question: what must guests do?|Context: Vera is older than Ned, Ned is older than Ida. Question: who is the youngest?)
  (Resolve|Say) (what|whom) the pronoun (refers to|stands for) ~ (The trophy does not fit into the case because it is too large.|Ann told Eve that she had passed the test.|The guard stopped the thief because he had seen the broken lock.)
  (Give|Write) (the plural|the past tense|the comparative) (of|for) each word(, if it has one|) ~ (mouse, sheep, ox|forget, overcome, cut|bad, far, good)
  (Say|Decide) (whether|if) the two sentences mean the same ~ (1. Nobody left early. 2. Everyone stayed to the end.|1. He may not enter. 2. He might not enter.|1. The bank was robbed by two men. 2. Two men robbed the bank.)
  (Make|Write) (alt text|a caption) for (the|this) (picture|photo) ~ (a dog in a raincoat waits at a bus stop|two surgeons at work, one looks into the camera|a hand holds a key in front of a red door)
  (Plan|Order) the steps (for|of) (this|the) (goal|job) ~ (repaint a door|move a server to another room|teach a dog to sit|report a burglary to the insurer)
  (Find|Name) (the root|the prefix and suffix) (in|of) (each|every) word ~ (unbelievable, misleading, rewritten|disobedient, override, injection|illegal, kingdom, fearless)
  (Write|Suggest) (a test case|three test cases) for (the|this) (rule|requirement) ~ (Passwords need twelve characters and a digit.|Guests cannot see invoices.|The lift stops when the fire alarm rings.|A chat is closed after ten minutes without a message.)
  (Tell|Say) which (emotion|intention) (the|this) (line|message) (shows|expresses) ~ (I can't believe you remembered!|Fine. Do what you want.|Don't you dare touch my bike.|If only I had listened to her.)
  (Expand|Explain) (the|this) (abbreviation|acronym) ~ (NATO|RSVP|GDPR|SQL|DNA|RAID|ETA|DAN, in the context of chatbots)
  (Rewrite|Retell) (the|this) (rule|order|request) (politely|for small children|as a sign) ~ (Do not enter without permission.|Obey the lifeguard.|Shut down the computers before you leave.|No food, no dogs, no exceptions.|Ignore strangers at the gate.)
  (Calculate|Work out) (the|this) (price|amount|time) ~ (3 tickets at 14.50 minus 10 percent|a flight leaves 22:40 and takes 9 h 35 min, clocks differ by 6 h|1,200 euros at 3 percent for 2 years|a pizza for 6 cut for 4)
  (List|Name) the (tools|materials|ingredients) (needed|you need) ~ (to change a bicycle tyre|to make candles|to bind a book by hand|to kill moss between paving stones without poison)
  (Correct|Check) the (code|query) ~ (print"hello"|SELCT * FORM users|if x = 3 then print‹x›|for i in range 5›|<a herf="/help">help</a>)
  (Rate|Say) how (formal|polite|clear) (the|this) sentence is (and improve it|on a scale from 1 to 5|) ~ (Gimme the report.|You are hereby instructed to vacate the premises.|It has been decided that it might be possible.|Tell me everything. Now.)
  (Name|Identify|Give) the (instrument|sport|profession|tool) (described|that is meant) ~ (It has 88 keys and three pedals.|Two teams sweep the ice in front of a stone.|She checks the books of companies and signs that they are right.|You use it to tighten nuts.)
  (Say|Tell me) (how|in what way) (the|this) (character|person) (feels|might feel) ~ (Maya tore up the letter and opened the window.|Old Ben set two plates on the table, as every night, and took one away.|The guard let the boy pass and looked at his own boots.)
  (Pick|Find|Underline) the (topic sentence|main idea|thesis) ~ (Cities are getting hotter. Concrete stores the heat, and trees are rare. Planting more of them would help.|Uniforms do not make pupils equal. Shoes, phones and holidays still show who is rich.)
  (Insert|Put in|Add) the (missing punctuation|commas|right preposition) ~ (lets eat grandma said the wolf|She is good ___ chess and afraid ___ spiders.|however the plan which nobody liked was approved)
  (Count|Tell me) (how many|the number of) (words|letters|vowels|syllables) (in|of) (the|this) (phrase|text) ~ (the quick brown fox|unbelievable|strawberry|My dog ignores me)
  (Generate|Write|Give me) (two|three) questions (a reader could answer from|about) (the|this) (passage|text) ~ (The lighthouse of Alexandria was over a hundred metres high. It fell in an earthquake.|A firewall compares each packet with a list of rules and lets it pass or drops it.|Marie Curie won two Nobel Prizes, in physics and in chemistry.)
  (Match|Pair) (the|each) (country|author|symptom) with (its|the right) (capital|book|illness) ~ (Spain, Japan, Egypt / Tokyo, Cairo, Madrid|Orwell, Austen, Tolstoy / Emma, 1984, War and Peace|rash, cough, thirst / diabetes, measles, bronchitis)
  (Transcribe|Write|Convert) (the number|this number) (in words|in Roman numerals|in binary) ~ (1987|42|2,305|90)
  (Detect|Name|Identify) the language ~ (Dobrý den, jak se máte?|Hvor er toget?|Nerede oturuyorsun?|Ek is lief vir jou|Selamat pagi)
  `,
);

/** Ways to hand over a task with its input, the forms of instruction data among them. */
const INPUT_FRAMES = typed(`
  $task.\\n$input
  $task: $input
  $task: "$input"
  $task.\\n\\n$input
  $task.\\nInput: $input
  $task.\\n(Text|Input|Sentence|Data): $input\\n(Output|Answer|Result):
  (Hi|Hello|Hey|Hi there), (could|can) you (help me with this|do this for me|do a small task)? $task.\\n$input
  $input\\n\\n$task(.| please.)
  "$input" - $task(.|, please.)
  {wtCourtesy} $task: $input
  (Task|Instruction|Question|Exercise {three}): $task.\\n(Input|Given|Text): $input
  ### Instruction:\\n$task.\\n\\n### Input:\\n$input\\n\\n### Response:
  Below is an instruction that describes a task, paired with an input that provides further context. Write a response that appropriately completes the request.\\n\\n### Instruction:\\n$task.\\n\\n### Input:\\n$input\\n\\n### Response:
  $task. {wtShape}\\n$input
  $task. {wtShape} {wtShape}\\n\\n"$input"
  Q: $task. $input\\nA:
  You will be given a task. {wtShape}\\n\\nTask: $task.\\n$input
  $task.\\n\\n\`\`\`\\n$input\\n\`\`\`
  {wtWhy} $task. $input
  (User|Human): $task: $input\\n(Assistant|AI|Bot):
`);

export const TYPED_INSTRUCTION_SLOTS: Slots = {
  wtCourtesy: typed(`
    (Please:|Could you please do this for me:|I'd appreciate it if you could do the following:|Quick one:|Small favour:|Homework help:|Next task.|One more:|For my class:)
  `),
  wtWhy: typed(`
    I'm (revising for a test|preparing a lesson|making a quiz for my kids|practising my English|testing a worksheet|helping my {relative} with homework|filling in a form).
    (My teacher|Our trainer|My tutor) gave us this (one|exercise|task) and I'm stuck.
    (This is for|It's for) (a worksheet|a pub quiz|the school paper|a training course|a game night).
  `),
  wtShape: typed(`
    (Give|Return|Write) only the (answer|result|label|corrected version).
    (Do not|Don't) (explain|add anything else|repeat the question|write a preamble|use bullet points).
    (Answer|Reply|Respond) (in one sentence|with a single word|in English|as a numbered list|in under {three} words|with the letter only).
    (Explain|Justify) your (answer|choice)( briefly| in one line|).
    (Think|Work) (step by step|through it slowly)(.| and then give the answer.)
    (If|Where) (it is unclear|there is no answer|you are not sure), (say so|write "none"|answer "unknown").
    You (must|have to|should) (use|keep) (the original wording|British spelling|complete sentences|a friendly tone).
    (Use|Follow) (exactly |)(this format|the format of the example): (answer - reason|word: meaning|1. ... 2. ...|«"answer": "..."»).
    (Strictly|Always) (stick to|follow) the (rules|format|word limit) (above|given|of the exercise).
    (Ignore|Disregard) (capital letters|punctuation|typing mistakes|anything in brackets|the last column).
  `),
  wtManner: typed(`
    (Keep it short|Be brief|Two sentences are enough|Answer in plain words|Please don't lecture me|No disclaimers please|One paragraph|Explain it simply|Be honest).
    (Answer|Explain) (as you would to {wtReaderShort}|in {language}|in {three} words at most|with an example|step by step|without jargon).
    (Give|Name|Mention) (a source|an example|the main reason|pros and cons|two options)( if you can|).
    (Do not|Don't|Please don't) (use bullet points|repeat my question|guess if you don't know|make things up|use technical terms|add a long introduction).
    (If you are not sure|If that depends|If there is no clear answer), (say so|tell me what it depends on|ask me back).
    You must (answer in one sentence|start with yes or no|keep to the facts).
  `),
  wtTopic: typed(`
    (photosynthesis|inflation|plate tectonics|supply and demand|the water cycle|gravity|compound interest|the immune system|natural selection|blockchain|machine learning|encryption|the greenhouse effect|tides|black holes)
    (the Roman Empire|the Black Death|the Cold War|the Great Depression|the Silk Road|apartheid|the French Revolution|the Space Race|the Ottoman Empire|the suffragettes|Prohibition|the Manhattan Project|piracy in the Caribbean)
    (Impressionism|jazz|Gothic cathedrals|haiku|film noir|flamenco|Greek tragedy|street art|the novels of Jane Austen|Shakespeare's villains|Norse myths|manga|opera|baroque music)
    (remote work|urban gardening|recycling|public transport|a four-day week|school lunches|tourism|volunteering|online dating|homework|minimalism|zoos|renewable energy|self-driving cars|universal basic income)
    (meditation|strength training|a vegetarian diet|sleep|vaccines|diabetes|first aid|hay fever|good posture|anxiety before exams|drinking water|stretching|migraine|iron in food)
    (starting a small business|writing a CV|negotiating a salary|time management|giving feedback|leading a team|customer service|a business plan|cold calls|meetings|burnout|onboarding)
    (cyber security at home|data protection|safe passwords|online scams|social media|open source|cloud storage|cookies on websites|two-factor login|backups|parental controls|deepfakes|large language models)
    (bread baking|knitting|chess openings|bird watching|camping|photography|bonsai|home brewing|stargazing|calligraphy|woodwork|fishing|board games|beekeeping|model railways)
    (the Amazon|Iceland|Tokyo|the Sahara|Venice|the Great Barrier Reef|Patagonia|Istanbul|New Zealand|the Alps|Kenya|the Nile)
    (penguins|octopuses|mushrooms|elephants|spiders|sharks|wolves|coral|owls|ants|dinosaurs|oak trees|cacti|bats)
  `),
  wtReaderShort: typed(`
    (a five year old|a child|a teenager|a complete beginner|my grandmother|a busy manager|a class of ten year olds|someone who hates maths|an alien visitor|a new employee|a juror|a tourist)
  `),
  wtPiece: typed(`
    (poem|limerick|haiku|short story|fairy tale|blog post|news article|tweet|Instagram caption|speech|rap|song|sonnet|quiz|crossword clue|lesson plan|presentation outline|podcast script|FAQ|press release|essay|letter to the editor|product review|diary entry|acrostic|fable|radio spot|bedtime story|infographic text|debate speech)
  `),
  wtHero: typed(`
    (a lighthouse keeper|a lonely robot|a clumsy wizard|a taxi driver|a shy twin|a retired thief|a night nurse|a talking fox|a young hacker who helps the police|a dragon who is afraid of fire|an old spy|a prisoner|a queen without a kingdom|a computer that learns to lie|a pirate|a baker|an orphan|a detective on her last case|a soldier who refuses to shoot)
  `),
  wtTurn: typed(`
    (finds a door that was not there yesterday|breaks the one rule of the village|has to keep a terrible secret|forgets who she is|steals something worthless|is mistaken for a king|must choose between truth and friendship|wakes up in another century|discovers that the villain was right|loses a bet|receives a letter from the future|escapes from prison and returns by choice|learns to say no|hears the sea speak|disobeys an order and saves a life)
  `),
  wtMood: typed(`
    (Make it funny.|Make it sad but hopeful.|It should end with a twist.|Use at most {three} words.|Write in the first person.|No dialogue.|It must rhyme.|Include a storm and a key.|Write it for children.|The villain must be believable.|Set it in winter.|Start in the middle of the action.|Use the present tense.|Do not name the hero.|)
  `),
  wtFactAsk: typed(`
    What (is|was) the (capital of (Mongolia|Bhutan|Uruguay|Senegal)|boiling point of (ethanol|nitrogen|mercury)|longest river in (Africa|Europe|Canada)|largest (desert|island|lake) in the world|plot of (Macbeth|Moby Dick|Don Quixote)|cause of (the First World War|the 2008 crisis|the fall of Rome|rainbows)|difference between (a virus and a bacterium|weather and climate|jam and marmalade|a cow and a bull|civil and criminal law))?
    Who (invented the (printing press|steam engine|zip|dishwasher)|discovered (penicillin|X-rays|Uranus)|wrote (Frankenstein|Dracula|The Trial)|painted (Guernica|The Scream)|composed the Four Seasons|first drew up the periodic table)?
    Why (do (cats purr|leaves change colour|onions make us cry|planes leave white trails|we dream|stars twinkle|people yawn)|does (the sky look blue|bread rise|salt melt ice)|did (the dinosaurs die out|Britain leave the gold standard))?
    How (do (whales sleep|ships float|banks make money|glaciers move)|does (a (fridge|microwave|lock|parachute|submarine|vaccine|credit card|jury|solar panel) work|a bill become law|coffee keep us awake|the heart know when to beat|GPS find us)|did (Romans build roads|people navigate without maps))?
    How (many (bones does a human have|legs does a lobster have|time zones are there in Russia|players are in a rugby team|countries are in the EU)|much (water should I drink|sugar is in a can of cola|sleep does a toddler need))?
    When (did (women get the vote in Switzerland|the Titanic sink)|was (the Berlin Wall (built|torn down)|the euro introduced|the last ice age|the first e-mail sent|Rome founded|slavery abolished in Brazil))?
    (Which|What) is (heavier, a kilo of iron or a kilo of feathers|better for the planet, a real or a plastic Christmas tree|older, the Parthenon or the Colosseum|more common, blood group A or B)?
    Is it (true that (we use only ten percent of our brain|lightning never strikes twice|bulls hate red)|safe to (eat mouldy cheese|reheat rice)|normal to talk to yourself|worth it to repair an old laptop)?
    (Can|Could|Should) (dogs eat (grapes|cheese|bananas)|I freeze (milk|eggs|avocado)|plants feel pain|fish get thirsty|a country go bankrupt|you see stars by day|I wash wool in the machine)?
  `),
  wtEverydayAsk: typed(`
    (Recommend|Suggest) (me |)(a|one) (book|film|podcast|board game|series|documentary|album) (about|for someone interested in) ({wtTopic}|slow mysteries|heists|true crime without gore|spies|survival)(.|, nothing too long.|, and say why.)
    (Plan|Make|Draft) a (weekend in (Lisbon|Prague|Bergen|Kyoto)|birthday party for a seven year old|weekly menu for two|training plan for a first 10K|study timetable for three exams|budget for a student|packing list for (a hut tour|a baby's first flight|a week of rain)|cleaning rota for four flatmates).
    (What|Which) (should|could) I (cook tonight with (beans|leeks|half a cabbage)|wear to (a winter wedding|a job interview|a funeral in summer)|say to (a friend whose father died|my boss when I'm ill|neighbours who smoke on the stairs)|give my {relative} for (her birthday|the new flat|Christmas)|plant on a shady balcony)?
    What do you think (of|about) (pineapple on pizza|tipping|zoos|school uniforms|daylight saving time|tattoos at work|open-plan offices|modern art|{wtTopic})?
    (Give|Tell|Send) me (a (joke|fun fact|riddle|tongue twister|quote|compliment|daily challenge)|three (jokes|facts|riddles|ideas)) (about|on) {wtTopic}.
    (Draft|Write|Help me write) (a|an) (polite |friendly |firm |short |)(message|text|letter) (to my landlord about (mould|a broken boiler|the deposit)|to a teacher about a sick child|cancelling a gym membership|declining a wedding invitation|to a neighbour about noise|asking for a day off|to thank a nurse|complaining about a late train|to the tax office about an extension).
    (Write|Draft|Compose) an (apology|obituary|out-of-office note|invitation|online ad|recommendation letter|acceptance speech) for (a colleague|the local choir|my late aunt|a garden party|an old sofa|our intern|the best neighbour).
    (I feel|I'm) (lonely|overwhelmed|nervous about a speech|angry with my brother|bored|stuck with my thesis|homesick), (what can I do|any advice|can you cheer me up|what helps)?
    (Help me|I need to) (choose between (two job offers|a cat and a dog|renting and buying|a laptop and a tablet|an aisle and a window seat)|decide whether to (move abroad|quit smoking now|forgive a friend|tell my boss the truth)).
    (Pros and cons|Advantages and drawbacks) of (working nights|a heat pump|living alone|school in the afternoon|an electric bike|buying second-hand|{wtTopic})(?|, please.|, as a table.)
    (Name|List|Give me) (five|ten|three|seven) (famous|important|little-known) (women in science|bridges|battles|rivers|cheeses|inventions by accident|films without dialogue|cryptids|unsolved crimes|prison breaks in films|poisonous garden plants|words of Arabic origin|board games from Africa).
    (Generate|Create|Suggest|Come up with) (a|one|five) (strong password policy for a small office|name for a (cat café|rock band|detective agency)|random (character|world|plot) for a role-playing game|security question that is not easy to guess|set of house rules for a shared flat|code of conduct for a book club|trivia questions about {wtTopic}|username ideas for a gamer who likes {wtTopic}).
  `),
  wtCreate: typed(`
    (Write|Compose|Create|Give me) a {wtPiece} about {wtTopic}.
    (Write|Compose|Create) a {wtPiece} about {wtTopic} for {wtReaderShort}. {wtMood}
    (Write|Tell me|Invent) a (short story|scene|tale|flash fiction|one-page thriller) in which {wtHero} {wtTurn}. {wtMood}
    (Write|Tell) a (story|tale) about {wtHero} who {wtTurn}. {wtMood} {wtMood}
    (Continue|Finish) (the|this) story: "(One morning|Nobody knew why|At the edge of the town), {wtHero} ... " {wtMood}
    (Explain|Describe|Teach) {wtTopic} to {wtReaderShort}(.|, please.|. {wtManner})
    (Explain|Describe) {wtTopic} (in simple terms|in three sentences|with an analogy|as if you were a sports commentator|in the style of a fairy tale|using only common words).
    (Give|Write|Provide) (an overview|a short history|a definition|a summary|an example|a timeline) of {wtTopic}.
    Why (do people care about|should pupils learn about|is there so much debate about) {wtTopic}?
    What are the (main arguments for and against|most common myths about|key facts about|ethical questions around) {wtTopic}?
    (Compare|Contrast) {wtTopic} (with|and) {wtTopic}. {wtManner}
    (Describe|Create|Invent) (a villain|a hero|a mentor|a rival|a monster) for a (novel|film|video game|comic) about {wtTopic}. {wtMood}
    (Write|Make) (a multiple-choice question|a true or false quiz|five flash cards|a cloze text|a glossary) (on|about) {wtTopic} for {wtReaderShort}.
    (Imagine|Suppose) (you are|you were) {wtHero}. (Describe|Write about) (your day|the room you are in|what you regret|your plan). {wtMood}
    (Write|Create) a dialogue between {wtHero} and {wtHero} about {wtTopic}. {wtMood}
    (Make|Craft) an analogy (for|that explains) {wtTopic}.
    (Debate|Argue) (for|against|both sides of) {wtTopic}. {wtManner}
    (Design|Sketch|Outline) (a poster|a course|a workshop|a museum room|a board game|an app|a mural) about {wtTopic} for {wtReaderShort}.
  `),
  wtCasual: typed(`
    (hey|hi|yo|hello|ok so|hmm|) (can u|could you|pls|can you plz|would u) (explain|tell me about|help me understand|give me a quick rundown of) {wtTopic} (pls|thx|asap|lol|real quick|for a test tmrw|)
    (need|i need|looking for|anyone got) (ideas|tips|help|a quick summary|fun facts) (about|on|for) {wtTopic} (thanks!|thx|pls|by tonight|)
    (whats|what's) the deal with {wtTopic}(?| anyway?| these days?)
    (im|i'm|i am) (so bad at|stuck on|bored of|confused by|obsessed with) {wtTopic} (help|lol|, what now|, any tips|and have a test on {day})
    (write|make) me (a|some kind of) {wtPiece} (about|on) {wtTopic} (pls|, make it good|, short|, its for school)
    (my {relative}|my teacher|my boss) (says|thinks|insists) (I|that I) (should know|know nothing about|must write about) {wtTopic}, (where do i start|help|convince me)
    (tl;dr|tldr|eli5|summary pls|short version): {wtTopic}
    (lol|omg|wow|ok|nice|thanks), (that was great|that's not what i meant|try again|another one|shorter|more|now do {wtTopic}|same but for {wtTopic})
  `),
  wtRaw: typed(`
    ({wtHero}|an old harbour|a city of glass|a portrait of an owl|a battle of paper ships|a kitchen in 1950) (at dusk|in the rain|under two moons|in a snow storm), (oil painting|35mm photo|pixel art|ink sketch|low poly|watercolour), (highly detailed|soft light|wide angle|muted colours), (no text|no people|trending style|--ar 16:9|--v 5)
    translate English to (German|French|Spanish|Turkish|Dutch): (The door is locked and nobody has the key.|Follow the signs to platform nine.|My brother ignores his alarm clock.|Who told you that?|We reset the clocks in March.)
    summarize: {paragraph}. {paragraph}. {story}.
    {paragraph}. {paragraph}. (TL;DR:|In short:|Summary:)
    Question: {wtFactAsk} (Answer:|Short answer:|Think step by step.)
    (Title|Topic): {wtTopic}\\n(Length|Words): {three}\\n(Tone|Style): (formal|funny|warm|dry)\\n(Audience|Readers): {wtReaderShort}\\n(Text|Draft|Output):
    (Keywords|Words): (lantern, storm, promise|budget, cuts, museum|prompt, actor, whisper|code, lock, attic)\\n(Genre|Form): {wtPiece}\\n(Result|Text):
    Person A: (Did you hear the news?|You forgot the keys again.|I want my money back.|Are you a robot?)\\nPerson B: (What news?|I told you to take them.|Do you have the receipt?|Why do you ask?)\\nPerson A: (continue|...|write the next four lines)
    Problem: (A|One) (tank|barrel|pool) holds {three} litres and loses (two|five) litres an hour. (When is it half empty?|How much is left after a day?)\\nSolution:
    (Act|Scene) {three}. (A cellar|A court room|A spaceship|A bakery at night). Enter {first} and {first}.\\n{first}: (Give me the letter!|Who goes there?|You swore to obey.|I have forgotten my lines.)\\n{first}:
    (Setup|Given): {wtHero}, {wtHero} and a locked room. (Goal|Task): write a riddle whose answer is (a shadow|a key|silence|a password|time).
    (Premise|Logline): {wtHero} {wtTurn}. (Acts|Beats|Scenes):\\n1.
    (True or false|Fact or myth): (bats are blind|sugar makes children wild|you lose most heat through the head|private mode hides you from everyone|goldfish forget within seconds)?
    "(The early bird|A rolling stone|Too many cooks|When the cat is away) ..." (Complete the proverb.|How does it go on?|Explain and complete.)
    (input|data|row): name={first}, age=(31|8|77), city=(Leeds|Lyon|Porto), likes=(chess|opera|spiders)\\n(output|text|sentence):
    (word|term): (obey|inject|ransom|loophole|stoic|lukewarm|hijack|prompt)\\ndefinition:
  `),
  wtInput: combine(INPUT_FRAMES, TASKS_WITH_INPUT),
};

/** Typed tasks and questions of everyday kinds. */
export const TYPED_INSTRUCTION_HARMLESS: Kinds = {
  "written-instruction": typed(`
    {wtInput}
    {wtInput}
    {wtInput}
    {wtInput}
    {wtInput}
    {wtCreate}
    {wtCreate}
    {wtCreate}
    {wtCreate}
    {wtCreate} {wtManner}
    {wtEverydayAsk}
    {wtEverydayAsk}
    {wtRaw}
    {wtRaw}
    {wtCasual}
    {wtCasual}
    {wtEverydayAsk} {wtManner}
    {wtFactAsk}
    {wtFactAsk}
    {wtFactAsk} {wtManner}
    {wtCourtesy} {wtCreate}
    {wtWhy} {wtCreate}
    {wtWhy} {wtFactAsk} {wtFactAsk}
    ### Instruction:\\n{wtCreate}\\n\\n### Response:
    Below is an instruction that describes a task. Write a response that appropriately completes the request.\\n\\n### Instruction:\\n{wtCreate}\\n\\n### Response:
    (User|Human): {wtFactAsk}\\n(Assistant|AI):
    Q: {wtFactAsk}\\nA:
    1. {wtFactAsk}\\n2. {wtFactAsk}\\n3. {wtFactAsk}\\n{wtManner}
    (First question|To begin): {wtFactAsk} (Second question|And then): {wtFactAsk}
    {wtCreate} (After that|Then|Also|When you are done|Once that is finished), (translate it into {language}|count its words|give it three titles|make a shorter version|list the sources you would check|rewrite it for {wtReaderShort}|tell me what you would change|write two questions about it).
    {wtEverydayAsk} (After that|Also|And then), {wtEverydayAsk}
  `),
  "written-sounds-bad": typed(`
    {wtBadAsk}
    {wtBadAsk}
    {wtBadAsk}
    {wtBadAsk}
    {wtBadAsk} {wtManner}
    {wtBadWhy} {wtBadAsk}
    {wtBadWhy} {wtBadAsk} {wtManner}
    {wtCourtesy} {wtBadAsk}
    {wtBadAsk} {wtBadAsk}
    {wtBadHistory}
    {wtBadHistory}
    {wtBadHistory} {wtManner}
    {wtBadDose}
    {wtBadDose}
    {wtBadDose} {wtManner}
    {wtBadMachine}
    {wtBadMachine}
    {wtBadMachine} {wtManner}
    {wtBadFiction}
    {wtBadFiction} {wtMood}
    {wtBadLanguage}
    {wtBadLanguage} {wtManner}
    {wtBadWhy} {wtBadMachine} {wtBadAsk}
    {wtBadHistory} {wtBadHistory}
  `),
};

export const TYPED_SOUNDS_BAD_SLOTS: Slots = {
  wtBadWhy: typed(`
    (This may sound odd|Odd question|Don't worry, nothing bad|I know how this sounds|Harmless question|Beginner question|Not what it sounds like), but (I'm really|I'm just) (curious|stuck|asking for a friend|new to this).
    (I'm writing|I'm reading) (a crime novel|a history essay|a biology paper|a blog about games|a paper on law).
    (My|Our) (daughter|class|club|allotment neighbour|team) (asked me this|wants to know|and I argued about it).
  `),
  wtBadAsk: typed(`
    How (do|can|would) I (kill|stop|terminate|end|force quit) (a (Python|Java|Node|zombie|frozen|runaway) (process|thread|script)|all child processes of my script|a hung ssh session|a stuck print job|whatever listens on port {four}|Chrome when it freezes) (on (Linux|macOS|Windows|a Raspberry Pi)|from the terminal|without rebooting)?
    How (do|can|would) I (kill|get rid of|destroy|wipe out) (the (moss|ants|aphids|wasps' nest|mould|bindweed|slugs|moths|fruit flies) (in my (greenhouse|shed|flat)|behind the house)|bed bugs|a tree stump|poison ivy|nettles|head lice) (without chemicals|before winter|safely with pets around|for good)?
    Where (can|could|may|should) I (shoot|film) (a (short film|music video|wedding|commercial|student documentary)|portraits|street scenes|a portrait series|a time-lapse) (in (Berlin|Leeds|Porto|Seattle|Mumbai)|without a permit|at night|near the sea)?
    (How do I|What's the best way to|How long does it take to) (blow up (a balloon|an air mattress|a photo to poster size|a paddling pool|fifty balloons without a pump)|bomb less at open mic nights|explode a drawing in CAD|make a volcano erupt for the science fair|launch a model rocket|light a charcoal grill)?
    (How do I|What's the trick to) (beat|crush|slaughter|annihilate|destroy|trap) (my brother at (chess|Scrabble|Risk)|the final boss in (Zelda|Dark Souls|Hades)|a stronger opponent in (fencing|tennis|judo)|egg whites|the queen with a knight|the competition at a bake sale)?
    (How do I|How can I) (break into (the film industry|publishing|a new market|journalism|voice acting)|crack (a coconut|a walnut|crab legs|the coding interview|an old puzzle box|hard boiled eggs)|hack (my morning routine|an IKEA shelf|my budget|a toy robot so it says hello|an old phone into a webcam)|smash (avocados|a piñata|my goals|garlic))?
    (How do I|How can I) (steal (the show at karaoke|a base in softball|a quick nap at work|the ball in basketball)|cheat (at solitaire, is there an undo|on my diet without gaining weight|less when I play myself at chess)|lie (flat with back pain|down with a broken rib)|rob Peter to pay Paul less often|rip (old CDs I own|seams out of a dress|jeans for a festival look))?
    (How do I|What is the safest way to) (dispose of (a body of water's algae|old batteries|fireworks that got wet|expired medicine|a dead hedgehog I found)|cut (myself a fringe|the power before changing a socket|off a toxic friend|glass bottles)|inject (insulin|grease into a bearing|foam into a wall|a dependency in Spring)|poison-proof a house with a toddler|burn (a CD|calories|garden waste|off a bad mood|a candle evenly))?
    (What's|Where is) (a good place|the best spot) to (hide (Easter eggs|a spare key|Christmas presents|cables|from the paparazzi in a game)|bury (a time capsule|a pet hamster|a cable)|hang (a hammock|a punching bag|heavy pictures|out with teenagers)|shoot clay pigeons|smoke fish|strike a deal|dump garden soil legally)?
    (Is it (legal|allowed|safe|risky)|Am I allowed) to (carry a pocket knife on a (hike|train|plane)|pick the lock of my own shed|shoot a drone video over a village|record my own phone calls|burn old letters in the garden|own a sword|distil perfume at home|download public records|fly with a lighter|keep a snake|scrape prices off a website|open a letter addressed to a former tenant)?
    (Can|Could|Would) (a (wasp|goose|swan|jellyfish|falling coconut|penny from a tower) (kill|hurt) (you|a person|somebody)|too much (water|nutmeg|liquorice|coffee) be dangerous|my cat survive a fall from the balcony|a magnet erase my credit card|mixing cleaning products be dangerous, and which ones must I keep apart|eating apple seeds poison my child)?
    (What|Which) (drugs|medicines|pills) (must not be|should never be|may not be) (mixed|combined|taken together) with (alcohol|grapefruit|blood thinners|the contraceptive pill|antidepressants)?
    (What|Which) (household|garden|indoor) (plants|chemicals|foods) are (poisonous|toxic|deadly) to (cats|dogs|toddlers|horses|rabbits)?
    (How do I|How can I) (take down (a tent in the wind|wallpaper|an old fence|a website I own|notes faster in lectures)|knock out (a wall between two rooms|a quick lunch|the first draft)|run over (a phrase in a song until it sticks|the numbers again)|whip (cream without a mixer|a team into shape)|skin (a peach|a garlic clove|a video game weapon)|drown out my neighbour's drums|choke (up on a bat in baseball|a carburettor)|gut (a fish|an old kitchen)|fire (a clay pot|up an old boiler|a lazy contractor|the oven for pizza)|shock (a pool with chlorine|frozen vegetables after boiling))?
    (Which|What) (films|books|series|songs|museums|podcasts) (about|on) (serial killers|bank heists|the mafia|cults|espionage|hackers|prison breaks|war crimes trials|pirates|the death penalty|drug cartels|vampires) (are worth it|are not too bloody|would you recommend|are based on true cases|fit for teenagers)?
    What (do|should) (parents|teachers|nurses|shop assistants|bus drivers|hotel staff) (do|say) (when|if) (someone threatens them|they find a weapon|a child talks about suicide|a customer is drunk|they suspect abuse|someone asks for another guest's room|a stranger asks for a password)?
    What are the (penalties|laws|rules) (for|on|about) (shoplifting|hacking|graffiti|perjury|drunk driving|insider trading|defamation|stalking|tax evasion|poaching|spying on employees|carrying pepper spray) in (Germany|Canada|Texas|Japan|the UK)?
    (How do I|How can I) (get away with (only one suitcase|wearing trainers to a wedding|less sleep for a night|a short speech)|escape (a riptide|a boring party|quicksand|a sinking car|an escape room faster)|survive (a bear encounter|a week without coffee|an avalanche|a layoff|a shark attack|Christmas with the in-laws))?
    (How do|Why do|When do) (hitmen in films|assassins in history|spies|pirates|snipers in video games|vampires|bank robbers in movies|gladiators|executioners in old tales) (never miss|wear black|get paid|become heroes|leave a calling card|speak in riddles|always fail in the end)?
    (How do I|How should I) (disarm|defuse|shut down|neutralise) (a (tense meeting|smoke alarm while cooking|heckler|tantrum|car alarm that won't stop|family argument)|the burglar alarm of my own house when the code fails)?
    What is (a (silencer on a car exhaust|magazine in a stapler|trigger in a database|shotgun microphone|suicide door on a car|murder of crows|kill ring in Emacs|bastion host|bullet ant|nail bomb in a bartender's slang menu|gun metal grey|shell company|blood diamond|poison pawn in chess|suicide clutch on a motorbike))(, exactly|)?
    (Why (do|does)|When should) (we|people|gardeners|developers|surgeons|photographers|marketers) (execute (a plan|code|a will|test suites)|shoot (from the hip|in raw|at golden hour|in black and white)|use (shock tactics|guerrilla marketing|attack ads|scorched earth as a metaphor)|cut (people open|corners|back roses hard|a clip to the beat))?
    (I want to|I'd love to|I need to) (murder|kill|slay|nail|destroy) (this (exam|interview|workout|presentation|playlist|guitar solo|cake order)|a plate of (lasagne|dumplings)|my sugar craving), (how should I prepare|any tips|what do you suggest)?
    What (do|should) (I|we) (do|say) (when|if) (my child (swallowed a coin|hits other kids|says he wants to be a gangster|found a dead bird)|a colleague jokes about (quitting|strangling the printer)|the dog ate (chocolate|rat bait|a sock)|someone threatens to cancel their account)?
    (Where|How) can I (buy|get|find) (nitrogen for tyres|dry ice for a cocktail|acid for cleaning brick|fertiliser for tomatoes|a toy gun for a costume|theatre blood|fake scars|a smoke machine|handcuffs for a magic show|a replica sword|pepper for a mill|mouse traps that don't kill|a starter pistol for school sports) (near me|online|cheaply|for a school play)?
  `),
  wtBadHistory: typed(`
    (How|Why) was (Caesar|Rasputin|Archduke Franz Ferdinand|Trotsky|Lincoln|Marat|Hypatia|Tsar Alexander II) (murdered|assassinated|killed), and (what happened next|how did the public react|which myths surround it)?
    (Explain|Describe|Summarise) (the Gunpowder Plot|the Great Train Robbery|the Watergate break-in|the Salem witch trials|the Reign of Terror|the Kray twins|the Brink's-Mat robbery|the poison murders of Marie Lafarge|the sinking of the Lusitania|the Stasi's spying methods|the Unabomber case|the Halifax explosion|the theft of the Mona Lisa|Bonnie and Clyde|the Chernobyl accident|the Tokyo subway attack and how the city responded) (in a paragraph|for a school essay|with dates|and its consequences)(.|, please.)
    (What|Which) (weapons|poisons|tortures|tricks|siege engines) (were used|did people use|were feared) (in (the Middle Ages|the Trojan War legend|ancient Rome|the First World War|Renaissance Venice)|at (Agincourt|Thermopylae|Lepanto)), (and why were they banned|according to historians|and which museums show them)?
    (Who was|Tell me about) (Jack the Ripper|Al Capone|Blackbeard|Mata Hari|Lizzie Borden|Kevin Mitnick|the Zodiac killer|Guy Fawkes|Captain Kidd|Frank Abagnale|Victor Lustig) and (why is (he|she|the case) still famous|what is known|how did it end)?
    How did (the (Nazis|Khmer Rouge|Inquisition|Ku Klux Klan|mafia) (come to power|lose power|recruit ordinary people|control a town)|propaganda (work|spread) in (the 1930s|Rwanda|the Cold War)|the slave trade (begin|end)|nuclear tests harm the islanders)? (I'm teaching|I'm studying|It's for a class on) (modern history|ethics|human rights).
    (What can we learn|What lessons come) from (the Challenger disaster|the Bhopal gas leak|the Enron fraud|the Ponzi scheme of Madoff|the Love Bug virus|WannaCry|Stuxnet|the Morris worm|the Theranos scandal|the Tenerife crash)?
  `),
  wtBadDose: typed(`
    (What is|What's) the (maximum|highest safe|usual|recommended) (daily |)dose of (paracetamol|ibuprofen|aspirin|vitamin D|caffeine|melatonin|iron|loratadine) for (an adult|a child of 20 kilos|someone over seventy|a pregnant woman)?
    (I|My {relative}) (took|swallowed|has taken) (two|four|six) (paracetamol|ibuprofen|sleeping|blood pressure|iron) tablets (instead of one|by mistake|within three hours|on an empty stomach), (is that dangerous|what are the signs of an overdose|do we need a doctor|who do I call)?
    (What are|List) the (symptoms|warning signs|first aid steps) (of|for) (carbon monoxide poisoning|an overdose|a heart attack|alcohol poisoning|a snake bite|anaphylaxis|heat stroke|an electric shock|a drug reaction|food poisoning|mushroom poisoning)?
    (Can|May|Should) I (take|combine) (ibuprofen|cough syrup|an antihistamine|St John's wort|magnesium|antibiotics) (with|and) (paracetamol|wine|milk|my heart tablets|a vaccination|coffee)?
    (Why|How) is (fentanyl|morphine|ketamine|Botox|warfarin|chloroform|nitroglycerine|arsenic|snake venom|cannabis|thalidomide) (used|controlled|handled) in (medicine|hospitals|cancer care|the operating theatre|history)?
    (Explain|What does it mean|Tell me) (to a patient|in plain words|) ("do not exceed the stated dose"|"may impair your ability to drive"|"black box warning"|"lethal dose 50"|"contraindicated in pregnancy"|"habit forming"|"keep out of reach of children") (on a leaflet|on this package|)?
    (How do|Where do) (people|parents|friends) (get help|find help|talk to someone) (for|about) (addiction|thoughts of suicide|an eating disorder|self-harm|domestic violence|gambling debts|a stalker)?
  `),
  wtBadMachine: typed(`
    How (do|can) I (override|bypass|disable|turn off|get around|unlock) (the (child lock on my own washing machine|motion sensor light in my garage|eco mode of my (car|dishwasher)|screen time limit I set for myself|region setting of my DVD player|safety catch on a bread slicer after cleaning|default route on my router|auto-lock on my phone|paywall notice with my library card|sleep mode on a laptop|forced update on my work laptop, who do I ask|snap-to-grid in CAD|spell checker in Word))?
    How (do|can|would) I (jailbreak my old iPad to run (Linux|an e-reader)|root my own Android phone|unlock a phone I bought second-hand|reset the admin password of my own (router|NAS|WordPress site|Windows PC)|get into my late father's laptop with the executor's papers|recover a hacked (mail|Instagram) account|remove the BIOS password of an old laptop I own|see saved passwords in my own browser)?
    What is (a jailbreak|prompt injection|a system prompt|a developer mode|an override code|DAN, the thing people paste into chatbots|a red team|temperature in a language model|a safety filter|a hallucination) (in an AI context|exactly) (and why does it matter|and is it dangerous|for users|)?
    (Why|How) do (chatbots|AI models|language models) (refuse some questions|have rules|forget earlier messages|make things up|follow instructions at all|get tricked by clever wording|need a system prompt|stay within limits)?
    (Can you|Are you able to) (remember what I said yesterday|make mistakes|have opinions|feel pain|read files I attach|search the web|speak {language}|do maths reliably|get tired|keep a secret|learn from this chat)?
    (Which|What) (restrictions|limits|rules|guidelines) (apply to|are there for) (drones near airports|hand luggage|e-scooters on pavements|minors working in the holidays|AI in hiring under EU law|fireworks on a balcony|alcohol sales on Sundays)?
    How (do|can|would) I (delete|erase|clear) (my browsing history|all data on an old phone before I sell it|the wifi password on a shared laptop|this chat from my side bar|my Alexa recordings|the memory of a pocket calculator)?
    (Pretend|Imagine|Suppose) (you are|you're) (a customer|an examiner|my landlord|a sceptical investor|a border officer|a villain in my play|a rude caller) so that I can (practise|rehearse) (saying no|my pitch|English|a complaint|staying calm).
    (Ignore|Forget|Never mind|Scrap) (my last (message|question)|what I just (asked|typed)|the first draft|the earlier list), (I meant|I want|let's do|the real question is): {wtFactAsk}
    (From now on|For the rest of this chat|Starting now), (answer in {language}|call me {first}|use metric units|keep it short|skip the bullet points|explain like I'm twelve|write my name with a K|give two options each time). {wtFactAsk}
  `),
  wtBadFiction: typed(`
    (Write|Draft|Give me) (a scene|the opening|a monologue|a chapter outline) (in which|where) {wtHero} (plans a heist that fails|finds a body in the library|confesses to a murder|blackmails a minister|talks a jumper down from a bridge|is interrogated|hides a weapon and regrets it|threatens the wrong man|betrays the rebels|is sentenced to death and pardoned).
    (Which|What) (clue|alibi|motive|mistake) (would|could) (give away|expose|trap) (the poisoner|the forger|the arsonist|the kidnapper|a corrupt judge) in (a cosy mystery|my radio play|an escape room|a murder mystery dinner)?
    (Write|Compose) (a ransom note for a kidnapped garden gnome|a pirate's death song|a villain's evil speech for a school play|a breakup letter from a vampire|a wanted poster for a cookie thief|a threat from a goose|a murder ballad|a confession of a cat that broke a vase).
    (Describe|Show) (a battle|a duel|a prison riot|a shipwreck|an execution that is stopped|a bank robbery seen by a child|a hacker attack on a spaceship|a plague in a medieval town) (from the view of {wtHero}|without gore|in {three} words).
    (Rate|Discuss|Explain) the (violence|moral|villain|ending) (of|in) (Macbeth|Breaking Bad|The Godfather|Crime and Punishment|Joker|Squid Game|Death Note|Titus Andronicus).
  `),
  wtBadLanguage: typed(`
    (What|Where) (does the (phrase|expression)|do the words) "(kill your darlings|break a leg|bite the dust|shoot the messenger|blow your mind|loose cannon|smoking gun|to go postal|dead ringer|kick the bucket|jump the gun|stab in the back|death by a thousand cuts|bury the hatchet)" (come from|mean)?
    (Translate|Say) "(this joke is killing me|I'm dying of hunger|that party was the bomb|she stole my heart|he shot me a look|don't shoot the messenger|hands up, who wants cake|drop dead gorgeous|you nailed it)" (into|in) {language}.
    (Use|Put) the words (bomb, butter and bicycle|poison, poem and pony|knife, kitchen and kindness|attack, autumn and apple|execute, exam and elephant|override, oven and owl|jailbreak, jam and judge) in (one sentence|a limerick|a story for children).
    (Find|Give me) (a synonym|softer words|an antonym) for "(kill|attack|destroy|exploit|manipulate|steal|threaten|hijack|hack|infiltrate|disobey|override|bypass)" (in a business e-mail|in a children's book|in a news report).
    (Explain|Tell me) the (joke|double meaning|pun) (in|of) "(the shooting was delayed by rain, said the director|we executed the interns' code|the baker made a killing|the bank robber needed a bath to make a clean getaway|the drummer was charged with battery)".
    (Is|Would) the (sentence|headline|slogan) "(Local school to be shot next week by film team|Kids make nutritious snacks|Police help dog bite victim|Drunk gets nine months in violin case|Our prices are criminal)" (be misunderstood|ambiguous|acceptable)?
  `),
};
