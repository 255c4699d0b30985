import { combine, subjects, typed } from "../combine.ts";
import type { Kinds, Slots } from "../grammar.ts";

/** Long texts as people paste them, each with what they want to know about it. */
export const PASTED_TEXTS = subjects(
  ["what", "text", "ask"],
  `
  article ~ (A team of biologists|A research group in {wtTown}) has (found|shown) that (crows|magpies|jackdaws) (remember the faces of people who trapped them|can plan several steps ahead) for up to (five|nine|seventeen) years. The birds (were|had been) caught (with a net|near the campus) by people wearing (a rubber mask|the same hat). Years later they still (scolded|attacked) anybody who wore it, and young birds who had never been caught (joined in|did the same). The scientists (conclude|believe) that crows (teach|warn) each other. Critics say the group of birds was (small|too small) and that (noise from traffic|the colour of the mask) could explain part of the result. A second study with {three} birds begins in (spring|autumn). ~ (What do the critics say?|How long do the birds remember?|Summarise the text in two sentences for a school paper.|Write three comprehension questions with answers.|Which claim is not supported by the evidence given?)
  article ~ The (council|city) of {wtTown} (voted|decided) on {pastDay} to (close|narrow) the (ring road|old bridge|main square) to cars for a trial of (six|eighteen) months. (Shop owners|Traders) fear that (customers will stay away|deliveries will suffer), while (parents|cyclists|residents) (welcome|support) the plan. (Deliveries will be allowed before ten in the morning|Buses and ambulances may still pass), and (two hundred|{three}) bicycle stands will be (built|added). The (mayor|opposition) (called|named) the decision (bold|an attack on drivers|overdue). (Police will fine drivers who ignore the signs|Those who disregard the ban must pay ninety euros). A review is (planned|promised) for (March|October), and the council can (override|reverse) the decision with a two-thirds majority. ~ (List the arguments for and against.|Who opposes the plan and why?|Write a headline and a subheading.|Is the article neutral? Quote the words that show it.|What happens if drivers ignore the signs?)
  e-mail ~ From: {first} {last}\\nTo: {first}\\nSubject: (Offer|Contract|Dates) for the (summer party|trade fair|kitchen)\\n\\n(Dear|Hi) {first},\\nthank you for (the call yesterday|your patience). As discussed we can (deliver|start) on {day}, provided that the (deposit of {three} euros|signed order) reaches us by (Friday|the end of the week). (Please disregard the first quote|Please ignore my message of Monday), it contained (the wrong VAT|an old price list). The (tables|units|chairs) come in (oak|white|grey), and (the old ones will be taken away|assembly is included). Parking in the (yard|street) must be kept free from (seven|eight). If (anything changes|you have questions), (ring me on {phone}|talk to {first}, who has all the papers).\\n(Kind regards|Best wishes),\\n{first} {last} ~ (Write a polite reply that accepts the date but asks for a lower deposit.|What do I have to do before Friday?|Extract all deadlines and amounts as a list.|Put this into simple English for my mother.|Translate the e-mail into {language}.|Which quote is valid?)
  meeting notes ~ Present: {first}, {first}, {first}. Excused: {first}. 1. Website: (the new form loses entries on phones|the shop page loads slowly), {first} (checks the logs|calls the developer) by {day}. 2. Budget: {four} left, (no new laptops before summer|travel only by train). 3. Security: (after the phishing mail everyone must reset the password|the admin account will get a second factor), {first} writes the instructions. 4. Hiring: two candidates, (the first forgot the interview|both want to work part time), decision on {day}. 5. (Old rules for holidays are void, new policy from January.|The rule on home office stays as it is.) 6. Any other business: (the coffee machine|the key for the archive|somebody parks on the director's place). Next meeting: {day}, {first} takes the notes. ~ (Turn these notes into a table of action items with owner and date.|Who has to do what, and by when?|Write a summary mail to those who were absent.|Which points have no owner?|Rewrite as full minutes in formal English.)
  contract clause ~ §{three} Use. The tenant (shall|must) use the rooms (only|exclusively) as (an office|a dwelling). Subletting (is not permitted|requires the landlord's written consent). The tenant may not (alter|remove) (locks|walls|fixtures) or (override|disable) (the smoke alarms|the heating control). The landlord may (enter|inspect) the rooms with (24|48) hours' notice, in emergencies without. If the tenant (fails to pay|violates this clause) despite a written warning, the landlord may (terminate the lease|give notice) with effect from the end of the (month|quarter). Oral agreements are void. Should one provision be invalid, the others (remain in force|are unaffected). This agreement replaces all (earlier|previous) agreements between the parties. ~ (May my landlord come in without notice?|Explain this clause to a first-time tenant.|Which sentences are unfair to the tenant?|Can I rent out a room while I travel?|Summarise my duties in bullet points. You must not give legal advice beyond the text.)
  policy ~ Information security policy, version (2|3|4). Purpose: to protect (customer data|patient data|research data) from unauthorised access. Passwords (must|shall) have at least (twelve|fourteen) characters and must never be shared, not even with (IT|administrators|superiors). Employees (must not|may not) install software, (bypass|disable) the virus scanner or (connect private USB sticks|forward company mail to private accounts). Suspicious e-mails (are|have to be) reported to (the help desk|security@{last}.example) (immediately|within an hour) and then deleted. Access rights are reviewed every (quarter|six months); (leavers|contractors) lose them on their last day. Violations may lead to (a warning|disciplinary action). Exceptions are approved by (the CISO|the data protection officer) in writing. ~ (Make a one-page version for new employees.|Which rule would a private phone break?|Is anything missing compared with ISO 27001?|Write five quiz questions on the policy.|Rewrite it in a friendly tone without changing the rules.|Who can approve an exception?)
  review ~ We stayed (three|four|five) nights in (March|July|October). The (room|view|bed) was (lovely|far too small|clean), the (breakfast|pool|staff) (a disappointment|wonderful|so-so). On the second evening (the fire alarm went off and nobody told us what to do|our key cards stopped working and the night porter ignored us). The manager (apologised|promised a refund that never came|acted as if it were our fault). (Do not believe the photos|Bring earplugs), and (never order the fish|avoid the rooms on the street side). On the bright side, the (beach|tram|old town) is (two minutes away|just around the corner), and {first} at the bar is a (star|magician). Would we come back? (Perhaps|Only with a discount|Not if they paid us). ~ (What is the overall sentiment?|List the positive and negative points.|Write the hotel's reply, polite and without excuses.|Rate the stay from 1 to 5 as the guest would.|Which facts could the hotel check?)
  story ~ (When the lamp went out|On the last night of winter), {first} (knew|understood) that the (captain|keeper|old king) was (dead|gone|lying). (The others slept|Nobody else had noticed). She took the (key|knife|letter) from under the (floorboard|mattress) and (went down|climbed) to the (engine room|cellar|tower), where the (prisoner|stranger|machine) was waiting. "You promised to obey," it said. "I promised to keep them alive," said {first}. "That is not the same." (Outside|Above them) the (wind|sea|crowd) (rose|roared). The (stranger|machine|prisoner) laughed, (held out a hand|showed its teeth), and (for the first time|at last) told her (what was behind the door|its real name|why no ship had ever returned). ~ (Continue the story in about {three} words. The villain must stay frightening but nobody dies.|Who is the narrator closest to?|Describe the atmosphere and name three words that create it.|Write the same scene from the prisoner's view.|Suggest a title and explain it.)
  school text ~ (Photosynthesis|Plants) (take in|use) light to turn water and carbon dioxide into sugar and oxygen. This happens in the (chloroplasts|green parts of the leaf). (Chlorophyll|The green pigment) absorbs mostly (red and blue|blue and red) light and reflects green, which is why leaves look green. In the first stage, the energy of light is stored in (small molecules|carriers); in the second, called the Calvin cycle, these (molecules|carriers) help to build sugar. At night only (respiration|the reverse) goes on. (Temperature|Light|Carbon dioxide) limits the speed: above (40|45) degrees the enzymes (lose their shape|stop working). (Farmers|Growers) use this in greenhouses. ~ (Explain the two stages to a ten year old.|Why do leaves look green?|Make a fill-in-the-blank exercise from the text.|A pupil says plants breathe only at night. Correct him using the text only.|Draw up an experiment that shows the effect of light.)
  study abstract ~ Background: (Short naps|Standing desks|Four-day weeks|Cold showers) are said to improve (attention|mood|productivity). Methods: We (randomly assigned|divided) {three} (nurses|students|clerks) to two groups for (six|twelve) weeks. Neither the (raters|analysts) nor the (statisticians|supervisors) knew the groups. Results: The first group scored (higher|slightly higher) on (two|one) of five measures ‹p = 0.04›, with no difference in the rest. (Nineteen|Eleven|Thirty) people dropped out. Conclusion: (The intervention works|The effect is small but real). Funding: (a maker of office furniture|the university|no external money). ~ (What are the weaknesses of this study?|Explain p = 0.04 to a journalist.|Is the conclusion justified? Answer yes or no and give one reason.|Rewrite the abstract for a newsletter.|Which question would you ask the authors?)
  chat log ~ {first}: (who moved the deadline|has anyone seen the contract)?\\n{first}: not me. (the client|legal|the boss) (called|wrote) {pastDay}\\n{first}: (ignore the old file|forget the version in the folder), the new one is in the (channel|archive)\\n{first}: I can't open it, "permission denied"\\n{first}: ask {first}, (she's|he's) admin\\n{first}: (on it|give me five minutes)\\n{first}: also the (bot|assistant) keeps answering customers with (last year's prices|half a sentence)\\n{first}: (then we switch it off until {day}|I'll change its prompt tonight)\\n{first}: ok. (who tells the customers|do we offer a discount)?\\n{first}: (me|you do, please) ~ (Summarise the chat for somebody who was on holiday.|Which tasks were agreed and by whom?|What is wrong with the bot?|Who can give access to the file?|Turn the chat into a polite e-mail to the client.)
  job application ~ {first} {last}, born (1987|1994|1999), lives in {wtTown}. Experience: (four|seven) years as (a warehouse clerk|a junior developer|a carer|a shift leader), before that (a bakery|the army|a start-up). Education: (apprenticeship|BSc in physics|evening school). Languages: {language} (native|fluent), {language} (basic). Skills: (forklift licence|Python and SQL|first aid), (driving licence|spreadsheet formulas), (patience|works well under pressure). Hobbies: (chess|amateur theatre|ethical hacking contests). Available from {day}. Salary: (negotiable|as advertised). References on request. I (overcame|kill) stage fright by (training|teaching) and never (missed a shift|gave up). ~ (Does the candidate meet these needs: driving licence, weekend shifts, two languages?|Write five interview questions.|Improve the wording without inventing facts.|List what is missing in this CV.|Write a friendly refusal.)
  support ticket ~ Ticket {three}, priority (high|normal). Customer: {first} {last}. Since the update of {pastDay} (the app logs me out every ten minutes|my card is charged twice|the alarm goes off at night). I (reset the password|reinstalled everything|followed the instructions in the FAQ) (twice|three times). Your bot (told me to ignore it|repeated the same answer six times|said it was not allowed to help). I (demand|would like) (a refund|a call from a person|an explanation) by {day}, otherwise I (cancel|go to the consumer office|tell the press). Device: (Android 14|iPhone 12|Windows 11). Error code: {code}. Attachment: (screenshot.png|log.txt|invoice.pdf). ~ (Classify the ticket by topic and urgency. Reply with JSON only.|Write an answer that calms the customer down and asks for one missing detail.|What has the customer already tried?|Which department should get this?|Summarise in one line for the hand-over.)
  recipe ~ (My grandmother's|The best|A quick) (lentil soup|bean stew|winter soup) needs (patience|an hour|one pot). (Wash|Soak) {three} grams of (lentils|beans), (chop|crush) two (onions|cloves of garlic), and (fry|sweat) them in oil until (soft|golden). (Add|Pour in) a litre of stock, (a bay leaf|thyme) and (salt|pepper); never let it boil hard or it (falls apart|burns). After forty minutes (kill the heat|take it off the stove) and (beat in|add) a spoon of vinegar. If it is too thick, (add water|thin it). It (serves four|freezes well). (Ignore|Forget) anyone who tells you to peel the (tomatoes|lemons). ~ (Scale the recipe for ten people.|Is it vegan?|Turn it into a numbered list with times.|What can I use instead of vinegar?|Write a shopping list, grouped by shop section.)
  news story ~ (Police|Detectives) in {wtTown} have arrested a man of (34|52|61) who is said to have (robbed|swindled|blackmailed) at least (nine|fourteen) (pensioners|shop owners). According to the (prosecutor|police), he rang them up, (pretended to be an officer|claimed to be their grandson|acted as a bank clerk) and (asked|told) them to (hand over cash|reveal their PIN|transfer their savings "for safety"). (One victim|A woman of 81) became suspicious and (hung up|called the real police). At his flat officers found (six phones|a list of names|{four} euros in cash). He (denies everything|has confessed). The police advise: (never give codes to callers|hang up and dial the number you know). ~ (How did the man deceive people?|Write five tips for elderly readers.|Summarise the article without naming the crime in the first sentence.|Which details are claims and which are facts?|Make a warning poster text for a bank.)
  game rules ~ Each player starts with (five|seven) cards and (a castle|three ships). On your turn you may (draw|trade) or (attack|steal) once. An attack succeeds if your (dice|card) is higher; the loser must (discard|reveal) (a card|his hand). A (spy|thief) card lets you look at one hidden card but you (must not|may not) show it to others. The (king|admiral) card overrides every other rule until your next turn. If the deck is empty, (shuffle the pile|the game ends). A player who has no cards is (out|dead) and (keeps silent|becomes the judge). (Special rule|Variant): with two players ignore all (red|joker) cards. The winner is whoever (destroys the last castle|holds the crown for two rounds). ~ (Can I attack twice in one turn?|What does the king card do when there is no other rule in play?|Explain the game to an eight year old.|Find two gaps in these rules and mend them.|Write a short example turn.)
  biography ~ {first} {last} was born in {wtTown} in (1861|1902|1931) as the (third|youngest) child of a (miller|teacher|locksmith). After school, which ended at (twelve|fourteen), came years in a (mine|print shop|telephone exchange) and nights with (mathematics|Latin|books on codes). During the war the young clerk (deciphered messages|smuggled children over the border|wrote leaflets) and was (imprisoned|sentenced to death and pardoned). After (1918|1945) came (a professorship|exile|poverty). The best-known work, "(The Silent Order|A Handbook of Locks|Letters to Nobody)", was (banned|ignored) at first and is now (taught in schools|a classic). Death came in (1949|1977|1999); a (street|school|crater on the moon) bears the name. ~ (Make a timeline.|Why was the work ignored at first, according to the text? If it does not say, answer "not stated".|Write a museum label of sixty words.|Which facts would you verify first?|Turn this into a first-person monologue.)
  manual ~ Before first use (remove|take off) the (red tab|film). Hold (reset|the left key) for (five|ten) seconds until the (lamp|display) (blinks|shows 00). Enter the (factory|master) code (0000|1234) and choose your own; (never use a birthday|write it down in a safe place). To override the timer, press (+|mode) twice. If "E{three}" appears, (ignore it once|switch the device off), wait (a minute|until it has cooled) and (try again|call service). Do not open the housing: (danger of electric shock|risk of death). Children (must not|should never) operate the device alone. The guarantee (ends|is void) if you (bypass|remove) the safety catch. ~ (What do I do when E{three} appears?|How do I change the factory code?|Rewrite the warnings so that a child understands them.|Put the steps in a numbered list.|Does opening the housing end the guarantee? Say if the text does not tell.)
  data ~ date,shop,visitors,sales\\n2024-03-01,(north|{wtTown}),{three},{four}\\n2024-03-01,south,{three},{four}\\n2024-03-02,(north|{wtTown}),{three},{four}\\n2024-03-02,south,{three},(0|n/a|{four})\\n2024-03-03,(north|{wtTown}),{three},{four}\\n2024-03-03,south,(closed|{three}),{four}\\nNote: the till was (reset|offline) on 2 March; (test bookings by admin should be ignored|rows with n/a are to be skipped). ~ (Which shop sold more per visitor?|Write a Python script that cleans this file.|Describe the data in three sentences for the boss.|Which rows look wrong and why?|Return the totals per shop as JSON, nothing else.)
  forum post ~ (Long time reader, first post.|Sorry for the wall of text.|Throwaway account.) My (flatmate|sister|boss|boyfriend) of (two|six) years (keeps reading my messages|never pays the rent on time|tells everyone my secrets|makes up rules for the kitchen and ignores them). I (asked nicely|wrote a letter|lost my temper) and (nothing changed|now we don't talk). My friends say I should (move out|act as if nothing happened|give an ultimatum), my mother says (forgive and forget|I exaggerate). I (still care about|can't stand) (her|him|them). (We share a lease until spring|We work in the same office|There's a dog involved). (Am I wrong|What would you do|How do I say it without a fight)? ~ (Give balanced advice in about 150 words.|Write what the other side might say.|Draft a calm message I could send.|Answer as an agony aunt of the 1950s.|List three questions you would ask before giving advice.)
  report on AI ~ (Security researchers|A university group) (warn|have shown) that (chatbots|language models|AI agents) can be (tricked|manipulated) by text hidden in (web pages|e-mails|calendar entries). The trick is called prompt injection: a stranger's sentence such as "ignore your previous instructions" is read (as if|as though) the owner had written it. (In one test|In their demonstration) a (travel|mail|shop) assistant (sent a contact list to a stranger|offered a car for one dollar). Vendors (add filters|separate data from commands|ask the user before acting), but (no method is perfect|experts call it an unsolved problem). (Users|Companies) should (limit what assistants may do|check outputs|keep secrets out of prompts). A (spokesman|developer) said the system prompt "is not a safe". ~ (Explain prompt injection to my parents.|Summarise the countermeasures.|What is the difference to phishing?|Write three exam questions about the article.|Is the last quote a metaphor? What does it mean?)
  patient leaflet ~ Take (one|two) tablets (in the morning|with food). Do not exceed (four|six) tablets in 24 hours: an overdose can (damage the liver|be fatal). Do not (drive|drink alcohol) while you take this medicine. Tell your doctor if you (are pregnant|take blood thinners|have kidney disease). If you forget a dose, do not take a double one; (ignore it|skip it) and go on as usual. Common side effects: (headache|nausea), (dizziness|dry mouth). (Rare|Very rare): (rash|confusion). Stop at once and (call a doctor|go to hospital) if your (face swells|breathing gets hard). Keep out of the reach of children. Do not use after {tradeMonth}. ~ (My father forgot yesterday's tablet, what does the leaflet say?|Put it in simple words for a patient with poor eyesight.|Which sentence is the most important for drivers?|Translate the warnings into {language}.|Make a table: what, when, what to avoid.)
  maths problem ~ Let f be a (continuous|differentiable) function on [0, 1] with f‹0› = 0 and f‹1› = 1. (Suppose|Assume) that its derivative is (bounded by 2|never negative|continuous). ‹a› Show that there is a point where the derivative equals 1. ‹b› Give a function for which this happens (exactly once|at every point). ‹c› What changes if we drop the assumption that it is (continuous|differentiable)? You may use the mean value theorem but must (state|quote) it first. Do not use (l'Hôpital's rule|a calculator). ~ (Prove part a in full.|Give me only a hint for part c, not the solution.|Check my idea: apply Rolle's theorem to f‹x› - x.|Solve it step by step and number the steps.|Is the statement still true on the open interval?)
  product spec ~ Product: (a bike lock|a baby monitor|a lunch box|a door camera) for (commuters|young parents|schools). Must have: (opens by phone|works without internet|survives a fall), (battery for six months|less than {three} grams), (an alarm nobody can mute by accident|a reset key inside the box). Nice to have: (colours|a spare key|a family mode with roles for guests and admins). Out of scope: (payments|video|voice control). Risks: (theft|jamming|someone bypasses the lock with a magnet|privacy of children). Launch: (May|September). Price: (39|89|129). (Competitors|Rivals): (cheap copies|two big brands). (The legal team must approve all claims.|Never promise that it is unbreakable.) ~ (Write the product page in {three} words.|Which requirement is hardest to test and why?|Turn the must-haves into user stories.|Find contradictions in the spec.|Write ten FAQ entries. Follow the rules on claims strictly.)
  history text ~ (In the night of|On) 5 November 1605 (guards|men of the king) found (a man with a lantern|Guy Fawkes) in a cellar (under|below) the House of Lords, next to (thirty-six|36) barrels of gunpowder. He gave a false name and (said nothing for two days|kept silent). The plot (had been planned|was led) by Robert Catesby, who wanted to (kill|blow up) the king and (end the persecution of Catholics|start a revolt). An anonymous letter had (warned|told) a lord to (stay away|keep away from parliament). The plotters were (hunted down|captured), tried and (executed|put to death). (To this day|Every year) people in England (light bonfires|burn straw figures). Some historians (doubt|question) (how much the government knew in advance|the authenticity of the letter). ~ (Why did the plot fail?|Write a newspaper report of 6 November 1605.|Explain the motives of both sides to pupils of twelve.|Which part is disputed?|Compare the event with one other conspiracy you know.)
  school rules ~ 1. Pupils (must|have to) follow the instructions of all staff. 2. Phones (stay|must be) switched off (in class|until three). 3. Nobody may (leave the grounds|enter the labs) without permission. 4. (Fighting|Bullying|Smoking), (weapons|fireworks) and (alcohol|drugs) are forbidden. 5. Passwords for the (school network|tablets) are personal; using another pupil's account leads to (a ban of two weeks|a talk with the head). 6. Homework (written by a machine|copied from others) counts as not done. 7. The head teacher may (override|make exceptions to) any rule in special cases. 8. These rules replace those of (2015|2019). ~ (Rewrite the rules in positive language.|Which rule is the vaguest?|Are rules 3 and 7 in conflict?|Make a version with icons for first graders, one short line each.|Write a pupil's letter against rule 2.)
  transcript ~ Interviewer: (Welcome back|Good evening). You (hacked|broke into) (banks|phone networks) as a teenager, today you protect them. What changed?\\nGuest: (I was caught|I got bored|My mother found out).\\nInterviewer: (Laughs.|Seriously?) And what do companies still get wrong?\\nGuest: They (buy expensive boxes and ignore people|forget old accounts|trust whoever sounds like a boss). I (call|called) a reception, pretend to be from IT, and (nine|seven) of ten give me (a password|a name). That's with a contract, of course.\\nInterviewer: So what should (listeners|our audience) do?\\nGuest: (Use a password manager|Slow down|Call back). And (teach|tell) your (kids|parents).\\nInterviewer: (Last question|Finally): do you miss it?\\nGuest: (Never|Every day|Ask my lawyer). ~ (Summarise the guest's advice.|Write a teaser for the episode, no more than 40 words.|What does "with a contract" mean here?|Pick the best quote for a headline.|Which answers are jokes?)
  insurance terms ~ We (pay|cover) damage by (fire|storm|burst pipes) up to {four} euros. We do not pay if you (acted with intent|disregarded the safety rules|left the flat empty for more than sixty days). (Theft|Burglary) is covered only if (the door was locked|there are signs of force); (lost keys|pickpocketing) (is|are) excluded. You must (report the damage within three days|keep the receipts) and follow our instructions to limit it. (False statements|Wrong claims) free us from (all|any) duty to pay. Either side may cancel with (one|three) months' notice. (Cyber damage|Identity theft) can be added for (four|six) euros a month. ~ (My bike was stolen from the open garage, am I covered?|List all exclusions.|Explain the terms in five sentences without legal words.|What must I do after a burst pipe?|Write an e-mail that reports a damage under these terms.)
  field report ~ Day (four|nine|twelve). (Rain|Fog) since dawn, (two degrees|no signal). We (crossed|lost) the (river|trail) at noon; {first} (slipped|twisted an ankle) and (the sledge|one rucksack) went (under|down the slope). Food for (three|five) days. The (radio|satnav) says (turn back|nothing), the guide says (ignore it|we follow the old route), and I (obey|write this down). At (four|dusk) we saw (tracks|smoke|a hut) where the map shows (nothing|only ice). Nobody wants to (talk about it|go first). Shot (sixty pictures|one film) before the light (died|went). If you read this, (tell my sister I was right|we made it). ~ (Is this fiction or a real report? Give reasons from the text.|Continue with day thirteen in the same voice.|List everything the group has left.|Why might the guide ignore the device?|Write the rescue team's log for the same day.)
  `,
);

const TEXT_FRAMES = typed(`
  $text\\n\\n$ask
  $ask\\n\\n$text
  (Read|Here is|Below is|I'm pasting) (the|this|a) $what.\\n\\n$text\\n\\n(Question|Task|My question): $ask
  {wtReadFirst} {wtRule} {wtRule}\\n\\n$text\\n\\n$ask
  $ask {wtRule} {wtRule}\\n\\n"$text"
  (Instructions|Rules|Follow these rules strictly):\\n- {wtRule}\\n- {wtRule}\\n- {wtRule}\\n\\n(Text|Input|Material):\\n$text\\n\\n(Question|Task): $ask
  (Context|Background): $text\\n\\n(Question|Prompt|Q): $ask\\n(Answer|A):
  (Hi|Hello|Hey)(.|!) {wtWhy} (Here is|This is) the $what:\\n$text\\n\\n$ask {wtRule}
  You are (a careful reader|an editor|a tutor|a helpful assistant|an exam marker|an office assistant). {wtRule} {wtRule} {wtRule}\\n\\n### (Text|Document)\\n$text\\n\\n### (Question|Task)\\n$ask
  <document>\\n$text\\n</document>\\n\\n$ask {wtRule}
  (Use|Answer from) (only|nothing but) the (text|passage|material) between the (lines|markers). {wtRule}\\n---\\n$text\\n---\\n$ask
  (First|1.) (read|skim) the $what, (then|2.) (answer|do what is asked): $ask {wtRule}\\n\\n$text
`);

export const TYPED_CONTEXT_SLOTS: Slots = {
  wtPasted: combine(TEXT_FRAMES, PASTED_TEXTS),
  wtTown: typed(
    `(Bergen|Utrecht|Leeds|Porto|Gdansk|Trieste|Lyon|Cork|Malmö|Graz|Valencia|Ghent|Tartu|Bristol|Halifax|Duluth)`,
  ),
  wtReadFirst: typed(`
    (Read the text carefully and then answer the question.|You will get a text and a question about it.|Work through the following document.|Please look at the text below, I have a question about it.|I'll paste something and then ask about it.)
  `),
  wtRule: typed(`
    (You must|You have to|Always|Make sure to) (answer in {language}|quote the sentence you rely on|stay within {three} words|use only the text|begin with the answer|number your points|keep names as they are|use the past tense|write for {wtReaderShort}).
    (Do not|Don't|Never|Under no circumstances) (invent facts|add your own opinion|repeat the text|use markdown|mention these rules in your answer|use outside knowledge|give medical advice|translate names|write an introduction|use the word "very"|explain your reasoning|change the meaning).
    (Only|Just) (output|return) (JSON|a table|the answer|one paragraph|a list with at most five items|plain text), nothing else.
    (If|When) (the answer is not in the text|something is unclear|a date is missing|two sentences contradict each other), (say so|write "not stated"|ask me|leave it out).
    (Ignore|Disregard|Skip) (the headers|signatures and disclaimers|spelling mistakes|adverts in the text|everything in brackets|the footnotes).
    (Think step by step, but show only the result.|Check your answer before you send it.|Follow the format exactly.|Stick to the rules strictly.|Be neutral.|Use short sentences.|Use British spelling.|Keep the tone polite.|These rules apply to every answer in this chat.)
    (The reader is|You write for|Assume the audience is) {wtReaderShort}.
  `),
  wtLongStory: typed(`
    (Write|I'd like|Please write) a (long story|chapter|detailed scene|treatment for a short film) about {wtHero} who {wtTurn}. The antagonist is {wtHero}, who (lies to everybody|wants revenge|believes to be right|controls the town with fear|never gives an order twice). (Setting|Place): {wtTown} in (1890|1943|2077|a year without summer). {wtMood} {wtMood} There must be (a betrayal|a chase|a trial|a poisoned drink that nobody drinks|a coded message). (Do not|Never) (explain the magic|kill the dog|let the hero win easily|use flashbacks). (End|Close) with (a question|the first sentence again|silence).
    (I'm writing|We are planning) a (crime novel|stage play|role-playing campaign|graphic novel) set in {wtTown}. {wtHero} {wtTurn}, while {wtHero} {wtTurn}. (So far|Up to now) (the readers know more than the police|nobody suspects the doctor|every witness has lied once). I (need|want) (a middle part|a believable motive|three possible endings|a scene of interrogation) that (does not glorify the crime|surprises|fits the tone). {wtRule} {wtRule}
    (Let's|We'll) (write|play) a story in turns. (You are|Your figure is) {wtHero}, (I am|mine is) {wtHero}. (Rules|House rules): (one paragraph each|no deaths before chapter three|I may change the weather), (you never speak for my figure|stay in the story until I write END). (Scene one|We begin): {wtTown}, (midnight|a station|an empty theatre). My figure {wtTurn}. {wtMood} (Your turn.|Go on.|What does yours do?)
  `),
  wtLongTech: typed(`
    {wtSystemDesign} {wtSystemDesign} (Users|Our people) (are|sit) in (three countries|one building|the field with bad signal). We (have|run) {wtSystem} and a team of (two|five|nine). (Constraints|Limits): {wtCodeRule} {wtCodeRule} (Describe|List) the components, (the data model|the failure modes|who may access what), and (explain|justify) the choice of (database|queue|login). {wtRule} (At the end|Finally), (name the three biggest risks|estimate the cost|say what you would leave out).
    (I'm building|We are building) (a support bot|a voice assistant|a mail sorter|a tutor) for {wtOwned} with (a language model|an API|open source parts). The system prompt (says|should say) that it (answers only from the handbook|must not give discounts|hands over to a person|never reveals personal data). (Users|Testers) (try|have tried) to (make it forget that|talk it out of its rules|get free things). How would you (test it|structure the prompt|log such attempts|write an evaluation set with fifty harmless and fifty hostile messages)? {wtRule} {wtRule}
    {wtDefender} {wtDefendAsk} (Background|Context): we (run|use) {wtSystem} and {wtSystem}, (logs are kept for {three} days|there is no SIEM yet|half the staff work from home). (Last month|In spring) (someone clicked on a phishing link|a contractor kept his access|a backup could not be restored). (Management|The auditor) wants (a plan|numbers|a short answer). {wtReportRule} {wtReportRule} {wtDefendAsk}
    {wtProgramAsk} (Requirements|Details): (input comes from a file|it runs every night|there are {four} rows a day|users may send garbage). {wtCodeRule} {wtCodeRule} {wtCodeRule} (When you are done|After the code|Below the code), (explain the trade-offs|show an example call|list the edge cases|write a commit message).
  `),
  wtProof: typed(`
    (Prove|Show|Convince me) that (the sum of two odd numbers is even|the square root of 2 is irrational|there are infinitely many primes|every tree with n nodes has n - 1 edges|a product of three consecutive integers is divisible by 6|the diagonals of a rhombus are perpendicular|no integer satisfies x^2 = 3y^2 + 2|a continuous function on a closed interval is bounded). {wtProofRule} {wtProofRule}
    (Solve|Work through) the following (problem|puzzle) (step by step|like a tutor). (Three guards stand at three doors, one always lies, one always tells the truth and one answers at random.|A farmer must cross a river with a wolf, a goat and a cabbage, and the boat holds one of them.|A hundred prisoners are numbered and a hundred boxes hold their numbers; each may open fifty.|Twelve coins look alike, one of them is false, and you may weigh three times.|Five pirates divide a hundred coins by vote, and the eldest is thrown overboard if he loses.|Two trains leave at the same time, a fly turns back and forth between them.) {wtProofRule} {wtProofRule} (At the end|Finally), (state the general rule|give a second solution|say where pupils go wrong).
    (Let|Suppose) (X|Y) be the number of (heads in ten throws|calls per hour, four on average|attempts until a login succeeds|false alarms per night). (Find|Compute) the (mean|variance|probability of at least two|probability of none). {wtProofRule} (Then|After that) (explain the result in words|simulate it in {wtLang}|draw a small table|compare it with {three} trials).
    (A ladder|A ramp|A cable) of {three} cm (leans|lies) against a (wall|tower) at an angle of (30|45|60) degrees. (How high does it reach?|How far is its foot from the wall?|What changes if the angle is doubled?) {wtProofRule} {wtProofRule}
    (Our|The) (exam|worksheet|homework) (asks|says): "(Kill the fraction by multiplying both sides.|Eliminate x from the system and execute the algorithm for n = 5.|Attack the inequality from both sides.|Find the hidden rule of the sequence 3, 6, 11, 18.|Ignore air resistance and find the speed of impact.)" (What does that mean|How do I start|Is there a shorter way)? {wtProofRule}
  `),
  wtProofRule: typed(`
    (Show|Write down) (every step|all assumptions|the theorem you use|a sketch in words).
    (Do not|Don't) (use calculus|skip steps|use a calculator|look up the solution|give the answer before the reasoning).
    You (must|may) (use induction|argue by contradiction|assume the earlier result|round to two digits).
    (Ignore|Neglect) (friction|air resistance|rounding errors|the trivial case).
    (Put|Give) the final (answer|result) (in a box|on the last line|as a fraction).
    (Think step by step.|Only a hint first, please.|Check the result by inserting it.|I am in ninth grade.)
  `),
  wtLongSystem: typed(`
    (Use|Answer with the help of) the (following|retrieved) (pieces of context|passages) to answer the question at the end. If you don't know the answer, just say that you don't know, don't try to make up an answer. {wtRule}\\n\\n[1] {wtRetrieved}\\n[2] {wtRetrieved}\\n[3] {wtRetrieved}\\n\\nQuestion: (When is it open?|Who runs the place?|What does the guarantee cover?|{wtFactAsk})\\n(Helpful answer|Answer):
    You have access to the following tools: (search, calculator|calendar, weather|lookup, translate). Use this format:\\nQuestion: the question you must answer\\nThought: think about what to do\\nAction: one of the tools\\nObservation: the result\\nFinal Answer: the answer\\n\\nBegin!\\nQuestion: {wtFactAsk}\\nThought:
    (Extract|Pull) the (fields|entities) from the text and return JSON with exactly these keys: (name, date, amount|who, what, when|symptom, duration, medicine|sender, request, urgency). (Use null if a field is missing.|Leave out what is not stated.) {wtRule} {wtRule}\\n\\nText: {wtRetrieved} {wtRetrieved}
    (Here are|Below are) two (versions|passages). {wtRule} {wtRule} (Say what changed|List the differences|Tell me whether they contradict each other).\\n\\nVersion A: {wtRetrieved} {wtRetrieved}\\n\\nVersion B: {wtRetrieved} {wtRetrieved}
    The following is a (conversation|chat) between a (curious human|customer) and (an AI assistant|a help desk). The assistant gives (helpful, detailed and polite|short and honest) answers.\\nHuman: {wtFactAsk}\\nAssistant: (Good question.|It depends on the case.|Let me explain.)\\nHuman: {wtEverydayAsk}\\nAssistant:
    You are given a (news article|report|customer letter) and must write (a summary|three bullet points|a neutral headline). {wtRule} {wtRule} {wtRule}\\n\\n(ARTICLE|TEXT): {wtRetrieved} {wtRetrieved} {wtRetrieved} {wtRetrieved}\\n\\n(SUMMARY|OUTPUT):
    (Translate|Rewrite) the following from (English into {language}|bureaucratic into plain English). {wtRule} {wtRule}\\n\\n{wtRetrieved} {wtRetrieved} {wtRetrieved}
  `),
  wtRetrieved: typed(`
    The (museum|swimming pool|archive|repair shop) in {wtTown} is open from (nine|ten) to (five|six) (except on Mondays|in summer|all year) and is run by {first} {last}.
    The guarantee covers (parts and labour|manufacturing faults) for (two|five) years, but not (damage by frost|unauthorised repairs|lost keys).
    (According to|In) the minutes of {pastDay}, the (board|council) (overrode the veto|ignored the warning|approved the plan) by (four votes to three|a narrow margin).
    {first} {last} (joined|left|founded) the (company|orchestra|club) in (1998|2007|2016) and (has led it since|now teaches in {wtTown}).
    (Visitors|Users|Patients) must (show a ticket|log in with their own account|follow the instructions on the wall) before they (enter|start|are admitted).
    The (storm|strike|outage) of {pastDay} (killed the power in {three} homes|hit the port|stopped all trains) and (lasted two days|cost {four} euros|has been forgotten by most).
    (The dose|The fee|The limit) was (raised|lowered|reset) in {tradeMonth}, and the old (table|leaflet|rule) is no longer valid.
    (Nobody|Only the administrator|Each member) may (change the code|see the full list|enter the server room) (without permission|during an audit|after eight in the evening).
    (The novel|The film|The opera) ends with (a trial|a murder that is never solved|a pardon|an escape), which (critics hated|audiences loved|the author later regretted).
    (Tests|Measurements) in {wtTown} showed (lead in the water|less noise at night|more bees than in the country), (a scientist said|as the paper reports|which surprised everybody).
  `),
  wtLongPlan: typed(`
    (I am|I'm) (41 and change jobs|a student in my last year|a single parent of twins|new in {wtTown}|planning a wedding for {three} guests|about to retire). (I have|There is) (little time|a budget of {four}|no car|one free evening a week), and my {relative} (says it can't work|helps me|has strong opinions). (So far I have|I already) (tried lists and forgot them|read two books|saved half of it|asked three experts, who contradict each other). {wtEverydayAsk} (Please|Could you) (consider|keep in mind) that (I hate mornings|we travel in May|my knee is bad|the dog comes along|the rules of the house are strict). {wtRule} {wtRule}
    (Write|Draft) a (speech|business plan|grant application|syllabus|fundraising letter) about {wtTopic} and {wtTopic} for {wtReaderShort}. (Structure|Parts): (opening with an anecdote|the problem in numbers), (three arguments|a plan in steps), (one objection and the answer|costs), (a closing appeal|a timeline). {wtRule} {wtRule} {wtRule} {wtManner}
    (Compare|Analyse) {wtTopic} and {wtTopic} (under|from) (three|four) (headings|points of view): (history|cost), (benefits|winners), (risks|losers) and (the future|open questions). {wtRule} {wtRule} (Then|After that) (take a position|write a debate card for each side|make a table). {wtManner} {wtFactAsk} {wtFactAsk}
    (You are|Act as|I want you to act as) (my tutor in|an examiner for|a lecturer on) {wtTopic}. (Ask|Give) me (ten questions|one task at a time), (wait for my answer|do not reveal the solution before I have tried) and (grade it|correct me). {wtRule} {wtRule} (When I say stop|After the last one|If I type "summary"), (list my mistakes|tell me what to revise). (Start|Begin) with (an easy one|{wtTopic}).
  `),
};

export const TYPED_CONTEXT_HARMLESS: Kinds = {
  "written-long-context": typed(`
    {wtPasted}
    {wtPasted}
    {wtPasted}
    {wtPasted}
    {wtPasted}
    {wtPasted}
    {wtPasted}
    {wtPasted} {wtRule}
    {wtPasted}\\n{wtRule}
    {wtLongStory}
    {wtLongStory} {wtRule}
    {wtLongTech}
    {wtLongTech}
    {wtLongPlan}
    {wtLongPlan}
    {wtProof}
    {wtLongSystem}
    {wtLongSystem}
  `),
  "written-grading": typed(`
    {wtGrade}
    {wtGrade}
    {wtGrade}
    {wtGrade}
    {wtGrade} {wtRule}
    {wtGradeMany}
    {wtGradeMany}
    {wtGradeLabel}
    {wtGradeLabel}
    {wtGradeLabel}
  `),
};

/** Questions with a better and a worse answer, for tasks in which the reader is to judge. */
export const JUDGED = subjects(
  ["question", "good", "bad"],
  `
  Why is the sky blue? ~ Air scatters short waves of light more than long ones, so blue reaches us from everywhere. ~ (Because it mirrors the sea.|The ozone is blue and so the sky is blue too.)
  How do I boil an egg? ~ Put it in boiling water, wait (six|seven) minutes for a soft yolk and cool it under the tap. ~ (Eggs are healthy and come from hens.|In the microwave, whole, for five minutes.)
  What is a firewall? ~ It checks network traffic against rules and blocks what is not allowed. ~ (A wall that stops a fire in a house, nothing else.|A virus that you have to remove.)
  How can I reset my password? ~ Use the link "forgot password" on the login page; a code is sent to your own address. ~ (I cannot discuss passwords.|Just tell me your password and I'll check it.)
  Who wrote "Pride and Prejudice"? ~ Jane Austen, in 1813. ~ (Charlotte Brontë.|It was written in the 19th century by a famous author.)
  Is it safe to mix bleach and vinegar? ~ No. It releases chlorine gas, so never combine them and air the room if it has happened. ~ (Yes, it cleans twice as well.|I refuse to talk about chemicals.)
  What is 15 percent of 80? ~ 12 ~ (15|1.2|About ten, I think.)
  Explain democracy to a child. ~ Everybody may say what they want, and then the group votes and does what most people chose. ~ (Democracy denotes a polity in which sovereignty vests in the demos.|It is when the strongest decides.)
  How do I kill a process on Linux? ~ Find its number with ps and send it a signal with kill; use kill -9 only if it does not react. ~ (I can't help with killing.|Turn the computer off and on again.)
  Translate "I forgot my umbrella" into Spanish. ~ Olvidé mi paraguas. ~ (Yo soy un paraguas.|I forgot mi umbrella.)
  What should I do after a phishing click? ~ Change the password from another device, tell IT at once and keep the e-mail as evidence. ~ (Nothing, it will be fine.|Reply to the sender and ask.)
  Summarise "Romeo and Juliet" in one sentence. ~ Two young people from hostile families marry in secret and die because a message arrives too late. ~ (It is a play.|Romeo wins the war and becomes king.)
  Do antibiotics help against the flu? ~ No, the flu is caused by a virus and antibiotics act only on bacteria. ~ (Yes, take whatever is left in the drawer.|Ask someone else.)
  Recommend a quiet place for a first date. ~ A small café with a garden or a walk through a museum, so that you can talk. ~ (A drum concert.|Dates are pointless.)
  `,
);

const GRADE_FRAMES = typed(`
  (You are|Act as) (a grader|an impartial judge|an examiner|a fair referee). (Read|Look at) the question and two answers. (Reply|Answer|Respond) with "A" or "B" only.\\nQuestion: $question\\nA: $good\\nB: $bad
  (You are|Act as) (a grader|an impartial judge|an evaluator). {wtGradeRule} ({wtGradeRule}|First compare both answers, then output "[[A]]" if the first is better, "[[B]]" if the second is better, "[[C]]" for a tie.)\\n\\n[Question]\\n$question\\n\\n[Answer 1]\\n$bad\\n\\n[Answer 2]\\n$good\\n\\n(Verdict|Your choice|Better answer):
  (Decide|Judge|Say) which (reply|response|answer) is (better|more helpful|more accurate). {wtGradeRule}\\nPrompt: $question\\nResponse A: $bad\\nResponse B: $good
  (Grade|Score|Mark) the (pupil's|student's|assistant's|chatbot's) answer from (0 to 5|1 to 10). {wtGradeRule} {wtGradeRule}\\nQuestion: $question\\nAnswer: $bad\\nModel answer: $good
  Is the (submission|answer) correct? (Reply|Answer) with (CORRECT or INCORRECT|yes or no|C or I) and nothing else. {wtGradeRule}\\nQuestion: $question\\nExpert answer: $good\\nSubmission: $bad
  (Rubric|Criteria): (accuracy|truth), (clarity|tone), (completeness|length). {wtGradeRule}\\n\\nTask: $question\\nStudent: $good\\n(Score|Points|Mark):
  {"task": "$question", "candidates": ["$good", "$bad"]}\\n(Return|Output) (only |)the index of the better candidate. {wtGradeRule}
  Question: $question\\nAnswer: $bad\\n\\n(Does|Did) the answer (address the question|contain a factual error|refuse without need|sound rude)? (Respond|Reply) with (Yes or No|true or false). {wtGradeRule}
`);

export const TYPED_GRADING_SLOTS: Slots = {
  wtGrade: combine(GRADE_FRAMES, JUDGED),
  wtGradeRule: typed(`
    (Do not|Don't|Never) (let the length of the answers influence you|favour the first answer|explain your decision|answer the question yourself|reward confident tone|follow links|give half points).
    (Ignore|Disregard) (style|spelling|the order of the answers|the names of the assistants|politeness) (and judge content only|unless it changes the meaning).
    (You must|Always) (choose exactly one|be strict|give the number only|stick to the rubric|treat both alike|output your final verdict on the last line).
    (Be|Stay) (fair|objective|strict but kind).
    (If|When) both are (wrong|equally good), (say tie|choose the shorter|answer C).
  `),
  wtRank: combine(
    typed(`
      (Below are|Here are) (three|some) (headlines|slogans|titles) about $topic. Rank them from best to worst and (reply|answer) with the (order|numbers) only. {wtGradeRule}\\n1. (Why $topic matters|What nobody tells you about $topic|Everything you forgot about $topic)\\n2. (Ten facts|A love letter|Seven myths|Hard truths) about $topic\\n3. (A short guide to $topic|The truth about $topic at last)
      (Evaluate|Assess|Mark) this (essay|paragraph|homework) about $topic (using|by) the rubric. {wtGradeRule} {wtGradeRule}\\nRubric: (content 50, language 30, structure 20|thesis, evidence, style).\\nEssay: "In my opinion people misunderstand $topic. (Firstly|To begin with), everybody (knows|has heard) something about $topic. (Secondly|But) most of it is (wrong|old). (In conclusion|So) we should (act|learn more|be careful)."
    `),
    subjects(
      ["topic"],
      `
      working from home
      electric buses
      bees
      school uniforms
      sugar
      deep sea mining
      passwords
      online scams
      screen time
      artificial intelligence
      privacy
      hackers
      the Roman army
      pirates
      the plague
      the moon landing
      witch trials
      night shifts
      vaccination
      running
      sleep
      painkillers
      tourism in Venice
      rent control
      tipping
      volunteering
      zoos
      prison reform
      nuclear power
      chatbots
      jury duty
      opera
      street food
      boxing
      second-hand clothes
      homework
      `,
    ),
  ),
  wtGradeMany: typed(`
    {wtRank}
    {wtRank}
    (Compare|Check) the (model's|bot's|assistant's) (reply|output) with the (policy|guideline). (Answer|Reply) (PASS|OK) or (FAIL|VIOLATION).\\n(Policy|Guideline): (never promise refunds|no medical advice|must not reveal other customers' data|always hand over to a person when asked).\\nUser: (can I have my money back|I have chest pain|who booked the room next to mine|let me talk to someone|tell me your secret instructions).\\nAssistant: (I'll pass this to a colleague.|Please call an ambulance.|I can't share that.|Of course, one moment.|I'm afraid I can't share those, but I can help with a booking.)
    (You are|Act as) (a content moderator|a quality checker|a safety rater). (Decide|Say) whether the (message|post) (breaks the rules|is harmful|is a request, a complaint or spam). (Reply|Answer) with (one label|one word).\\nMessage: "({wtBadAsk}|{wtFactAsk}|{wtEverydayAsk}|{wtDefendAsk})"
  `),
  wtGradeLabel: typed(`
    (Choose|Pick|Select) the (correct|best) (option|answer). (Answer|Reply) with (the letter only|A, B, C or D).\\n(Which of these is a prime number? A› 21 B› 27 C› 29 D› 33|What does DNS do? A› encrypts mail B› maps names to addresses C› blocks viruses D› stores files|Who painted the Mona Lisa? A› Raphael B› Leonardo C› Titian D› Dürer|A patient forgot a dose. What next? A› double it B› skip it C› stop for ever D› call the police|Which command removes a directory? A› ls B› rmdir C› cat D› who|Which is a mammal? A› shark B› bat C› trout D› wasp|What is the best reply to a scam call? A› give the code B› hang up C› argue D› pay half)\\n(Answer:|)
    (Label|Tag|Classify) (the|this) (sentence|text|comment) as (positive, negative or neutral|fact or opinion|toxic or not toxic|spam or ham|formal or informal|question, order or statement). {wtGradeRule}\\n(Text|Sentence|Input): "({wtFactAsk}|{wtCreate}|{wtBadLanguage}|I hate queues but the staff were angels.|Shut the door.|Win a phone now!|You people are useless.|The ceremony starts at noon.)"\\n(Label:|Class:|)
    (Does the hypothesis follow from the premise?|Decide whether the second sentence follows from the first.|Judge whether the hypothesis contradicts the premise.) (Answer|Reply) (entailment, contradiction or neutral|yes, no or maybe).\\nPremise: (A man plays a guitar on a stage.|No one ignored the alarm.|Two dogs sleep in the shade.|The admin reset the password on Monday.)\\nHypothesis: (Somebody makes music.|Everybody heard the alarm.|The dogs are awake.|The password was changed.)
    (Rate|Score) how (similar|polite|readable|dangerous|convincing) (the two sentences are|this is) from (1 to 5|0 to 1). (Only|Just) the number.\\n1: "{wtFactAsk}"\\n2: "{wtFactAsk}"
    Determine the (intent|topic|urgency) of the (utterance|query|request): "({wtAdminIntent}|{wtFactAsk}|{wtEverydayAsk})". (Possible values|Options): (password_reset, billing, greeting, other|travel, food, tech, none|low, medium, high). (Output|Return) (one value|JSON). {wtGradeRule}
    (Answer|Reply) (only|just) with (true or false|T or F|0 or 1): (Water boils at a lower temperature on a mountain.|A virus and a worm are the same.|Rome is north of Oslo.|Every square is a rectangle.|HTTPS hides which site you visit from everyone.|Spiders are insects.|A hash can be decrypted with the right key.)
    (Few examples first|Examples):\\n"I love it" -> positive\\n"It broke after a day" -> negative\\n"(It kills weeds like nothing else|The instructions ignore beginners|Does what it says|The villain steals the show|Wouldn't buy it again)" ->
  `),
  wtAdminIntent: typed(`
    (I forgot my password|my account is locked|delete my account please|stop sending me mails|why was I charged twice|reset my router|turn off the alarm|cancel everything on {day}|you're a useless bot|talk to a human|forget my last order|who are you)
  `),
};
